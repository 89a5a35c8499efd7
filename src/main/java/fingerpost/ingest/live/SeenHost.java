package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Action;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.ServedCertificate;
import fingerpost.wire.web.WebAnswer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * What a web server does with one host.
 *
 * @param plain on port 80; empty where nothing answers
 * @param secure on port 443; empty where nothing answers or the handshake fails
 * @param certificate as presented for the host
 * @param program as the server calls itself; may be empty
 */
record SeenHost(
        DomainName name,
        Optional<Action> plain,
        Optional<Action> secure,
        Optional<ServedCertificate> certificate,
        String program) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Of a host, or of a wildcard by the answers for some name below it. */
    static SeenHost of(DomainName name, WebAnswer plain, WebAnswer secure) {
        String program = plain.reply()
                .or(secure::reply)
                .flatMap(each -> each.field("Server"))
                .orElse("");
        return new SeenHost(name, action(plain), action(secure), secure.certificate(), program);
    }

    boolean answers() {
        return plain.isPresent() || secure.isPresent();
    }

    private static Optional<Action> action(WebAnswer answer) {
        return answer.reply()
                .map(reply -> redirect(reply).<Action>map(each -> each).orElse(new Respond(status(reply), "")));
    }

    /** What a redirect that stays on its host or leads nowhere ends in is not followed. */
    private static int status(HttpReply reply) {
        return reply.status() / 100 == 3 || reply.status() < 200 ? 200 : reply.status();
    }

    private static Optional<Redirect> redirect(HttpReply reply) {
        if (!REDIRECTS.contains(reply.status())) {
            return Optional.empty();
        }
        return reply.location().flatMap(text -> redirect(reply.status(), text));
    }

    private static Optional<Redirect> redirect(int status, String location) {
        try {
            URI url = new URI(location);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(java.util.Locale.ROOT);
            boolean tls = scheme.equals("https");
            String host = url.getHost();
            if (host == null || !(tls || scheme.equals("http")) || host.startsWith("[") || IpAddress.isLiteral(host)) {
                return Optional.empty();
            }
            int port = url.getPort() < 0 ? (tls ? 443 : 80) : url.getPort();
            return Optional.of(new Redirect(status, tls, DomainName.of(host), port));
        } catch (URISyntaxException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
