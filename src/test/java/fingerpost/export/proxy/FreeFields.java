package fingerpost.export.proxy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of a design that take free text and reach the configuration of a proxy, each with a design that has a text there. */
public final class FreeFields {
    private static final Topology HERE = SmallDesigns.with(SmallDesigns.answering("here"));
    private static final Topology SHOP =
            SmallDesigns.with(SmallDesigns.shop().withAddresses(List.of(IpAddress.of("192.0.2.1"))));
    private static final Map<String, Function<String, Topology>> ALL = all();

    private FreeFields() {}

    /** For a {@code @MethodSource}. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /** A design with that text in that field; an IllegalArgumentException where the model refuses it. */
    public static Topology design(String field, String text) {
        return ALL.getOrDefault(field, any -> Topology.EMPTY).apply(text);
    }

    private static Map<String, Function<String, Topology>> all() {
        Map<String, Function<String, Topology>> all = new LinkedHashMap<>();
        all.put("title", text -> HERE.titled(text, text));
        all.put(
                "proxy label",
                text -> HERE.with(new Proxy(
                        Id.of("edge"),
                        text,
                        Proxy.Kind.NGINX,
                        SmallDesigns.shop().addresses(),
                        SmallDesigns.answering("here").servers())));
        all.put("service label", text -> {
            var service = SmallDesigns.service();
            return SHOP.with(new Service(
                    service.id(),
                    text,
                    service.members(),
                    service.balancing(),
                    service.stickyCookie(),
                    service.keepalive(),
                    service.active()));
        });
        all.put("body", text -> SmallDesigns.with(SmallDesigns.answering(text)));
        all.put("certificate file", text -> SHOP.with(certificate(text, "/etc/ssl/example.key")));
        all.put("key file", text -> SHOP.with(certificate("/etc/ssl/example.pem", text)));
        all.put("backend host", text -> SHOP.with(Backend.of(Id.of("one"), "One", new Host.AtName(name(text)), 8080)));
        all.put(
                "server name",
                text -> SmallDesigns.with(SmallDesigns.proxy(new Server(
                        SmallDesigns.shop().servers().getFirst().listens(),
                        List.of(ServerName.exact(name(text))),
                        Optional.empty(),
                        List.of(Location.all(Redirect.permanent(DomainName.of("example.com"))))))));
        all.put("redirect host", text -> SmallDesigns.with(SmallDesigns.doing(Redirect.permanent(name(text)))));
        all.put(
                "host header",
                text -> SmallDesigns.with(SmallDesigns.doing(
                        new ProxyPass(SmallDesigns.SHOP, new HostHeader.Named(name(text)), true, Optional.empty()))));
        all.put(
                "backend tls name",
                text -> SmallDesigns.with(SmallDesigns.doing(new ProxyPass(
                        SmallDesigns.SHOP,
                        new HostHeader.Asked(),
                        true,
                        Optional.of(new BackendTls(name(text), true))))));
        all.put(
                "path",
                text -> SmallDesigns.with(SmallDesigns.proxy(SmallDesigns.server(
                        SmallDesigns.shop().servers().getFirst().listens(),
                        "example.com",
                        new Location(PathMatch.prefix("/" + text), new Respond(200, "here"))))));
        return all;
    }

    private static Certificate certificate(String file, String key) {
        return new Certificate(
                SmallDesigns.CERTIFICATE,
                "Certificate",
                List.of(DomainName.of("example.com")),
                Optional.empty(),
                file,
                key);
    }

    /** A name with the text as its first label. */
    private static DomainName name(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < Math.min(63, octets.length); i++) {
            int octet = octets[i] & 0xff;
            label.append('\\')
                    .append((char) ('0' + octet / 100))
                    .append((char) ('0' + octet / 10 % 10))
                    .append((char) ('0' + octet % 10));
        }
        return DomainName.of(label + ".example.com");
    }
}
