package fingerpost.ingest.haproxy;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one place, without their conditions, as what is done there. */
final class ReadPlace {
    private static final Pattern TARGET =
            Pattern.compile("(https?)://(%\\[var\\(txn\\.host\\)]|[^/:%]+)(?::([0-9]{1,5}))?%\\[pathq]");

    private final List<ConfigLine> lines = new ArrayList<>();
    private Optional<String> host = Optional.empty();
    private boolean webSocket = true;

    /**
     * What the line does.
     *
     * @return whether the line is one that Fingerpost writes
     */
    boolean add(ConfigLine line) {
        if (line.begins("http-request", "set-header", "Host") && line.words().size() == 4) {
            host = Optional.of(line.word(3));
            return true;
        }
        if (line.text().equals("http-request del-header Upgrade")
                || line.text().equals("http-request del-header Connection")) {
            webSocket = false;
            return true;
        }
        lines.add(line);
        return lines.size() == 1;
    }

    /** The action; empty where there is none that a design has. */
    Optional<Action> action(Services services) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        ConfigLine line = lines.getFirst();
        if (line.begins("http-request", "return", "status")) {
            boolean body = line.words().size() == 8
                    && line.word(4).equals("content-type")
                    && line.word(6).equals("string");
            return body || line.words().size() == 4
                    ? Optional.of(new Respond(Integer.parseInt(line.word(3)), line.word(7)))
                    : Optional.empty();
        }
        if (line.text().equals("http-request reject")) {
            return Optional.of(new Respond(444, ""));
        }
        if (line.begins("http-request", "redirect", "code") && line.words().size() == 6) {
            return redirect(Integer.parseInt(line.word(3)), line.word(5));
        }
        return line.begins("use_backend") && line.words().size() == 2
                ? services.find(line.word(1))
                        .map(way -> new ProxyPass(way.service(), header(way), webSocket, way.tls()))
                : Optional.empty();
    }

    private HostHeader header(Services.Way way) {
        if (host.isEmpty()) {
            return new HostHeader.Asked();
        }
        return host.get().equals(way.service().text())
                ? new HostHeader.Upstream()
                : new HostHeader.Named(DomainName.of(host.get()));
    }

    private static Optional<Action> redirect(int status, String target) {
        Matcher found = TARGET.matcher(target);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean tls = found.group(1).equals("https");
        int port = found.group(3) == null ? (tls ? 443 : 80) : Integer.parseInt(found.group(3));
        return Optional.of(
                found.group(2).startsWith("%")
                        ? new PortRedirect(status, tls, port)
                        : new Redirect(status, tls, DomainName.of(found.group(2)), port));
    }
}
