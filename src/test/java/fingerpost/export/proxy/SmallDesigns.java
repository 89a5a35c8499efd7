package fingerpost.export.proxy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Action;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Families;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Designs of one proxy, small enough to read in a test. */
public final class SmallDesigns {
    public static final Id CERTIFICATE = Id.of("certificate");
    public static final Id SHOP = Id.of("shop");

    private SmallDesigns() {}

    /** The proxy with two backends, a service and a certificate that it may name. */
    public static Topology with(Proxy proxy) {
        return Topology.of(
                "Shop",
                "",
                List.of(
                        Backend.of(Id.of("one"), "One", Host.of("192.0.2.11"), 8080),
                        Backend.of(Id.of("two"), "Two", Host.of("2001:db8::12"), 8080),
                        service(),
                        new Certificate(
                                CERTIFICATE,
                                "Certificate",
                                List.of(DomainName.of("example.com")),
                                Optional.empty(),
                                "/etc/ssl/example.pem",
                                "/etc/ssl/example.key"),
                        proxy));
    }

    public static Service service() {
        return Service.of(SHOP, "Shop", List.of(Member.weighted(Id.of("one"), 3), Member.of(Id.of("two"))));
    }

    /** HTTP that goes to HTTPS, which goes to the service. */
    public static Proxy shop() {
        return proxy(
                server(
                        List.of(Listen.http()),
                        "www.example.com",
                        Location.all(Redirect.permanent(DomainName.of("www.example.com")))),
                new Server(
                        List.of(Listen.https()),
                        List.of(ServerName.of("www.example.com"), ServerName.of("*.shop.example.com")),
                        Optional.of(CERTIFICATE),
                        List.of(Location.all(ProxyPass.to(SHOP)))));
    }

    public static Proxy answering(String body) {
        return doing(new Respond(200, body));
    }

    public static Proxy doing(Action action) {
        return proxy(server(List.of(new Listen(80, Families.V4, false, false)), "example.com", Location.all(action)));
    }

    public static Proxy proxy(Server... servers) {
        return new Proxy(
                Id.of("edge"),
                "Edge",
                Proxy.Kind.NGINX,
                List.of(IpAddress.of("192.0.2.1"), IpAddress.of("2001:db8::1")),
                Arrays.asList(servers));
    }

    public static Server server(List<Listen> listens, String name, Location... locations) {
        return new Server(listens, List.of(ServerName.of(name)), Optional.empty(), Arrays.asList(locations));
    }
}
