package fingerpost.topology;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A design with one of everything, for tests: a shop behind a proxy, with a delegated zone for its European part. */
public final class Shop {
    public static final Id ZONE = Id.of("zone");
    public static final Id EU_ZONE = Id.of("eu-zone");
    public static final Id EDGE = Id.of("edge");
    public static final Id APP = Id.of("app");
    public static final Id NODE_1 = Id.of("node-1");
    public static final Id NODE_2 = Id.of("node-2");
    public static final Id ROUTER = Id.of("router");
    public static final Id REGISTRY = Id.of("registry");
    public static final Id CDN = Id.of("cdn");
    public static final Id CERTIFICATE = Id.of("certificate");
    public static final Id TELECOM = Id.of("telecom");
    public static final Id UNICOM = Id.of("unicom");
    public static final Id RESOLVER = Id.of("resolver");
    public static final Id OTHER_RESOLVER = Id.of("other-resolver");
    public static final Id CLIENTS = Id.of("clients");
    public static final Id SCENARIO = Id.of("scenario");

    public static final DomainName APEX = name("example.com");
    public static final DomainName WWW = name("www.example.com");
    public static final DomainName EU = name("eu.example.com");
    public static final Ttl FIVE_MINUTES = new Ttl(300);
    public static final IpAddress FRONT = IpAddress.of("192.0.2.1");
    public static final IpAddress FRONT_6 = IpAddress.of("2001:db8::1");

    private Shop() {}

    public static DomainName name(String text) {
        return DomainName.of(text);
    }

    public static Topology topology() {
        return Topology.of(
                "Shop",
                "",
                List.of(
                        zone(),
                        euZone(),
                        edge(),
                        app(),
                        node(NODE_1, "198.51.100.11"),
                        node(NODE_2, "198.51.100.12"),
                        router(),
                        registry(),
                        cdn(),
                        certificate(),
                        line(TELECOM),
                        line(UNICOM),
                        resolver(RESOLVER),
                        resolver(OTHER_RESOLVER),
                        clients(),
                        scenario()));
    }

    public static HostedZone zone() {
        return HostedZone.of(ZONE, APEX)
                .withEntries(List.of(
                        RecordSet.fixed(APEX, FIVE_MINUTES, A.of("192.0.2.1")),
                        RecordSet.fixed(APEX, FIVE_MINUTES, new Mx(10, name("mail.example.com"))),
                        RecordSet.fixed(APEX, new Ttl(3600), new Ns(name("ns1.example.com"))),
                        RecordSet.fixed(WWW, FIVE_MINUTES, A.of("192.0.2.1")),
                        RecordSet.fixed(WWW, FIVE_MINUTES, Aaaa.of("2001:db8::1")),
                        RecordSet.fixed(name("shop.example.com"), FIVE_MINUTES, new Cname(WWW)),
                        RecordSet.fixed(name("static.example.com"), FIVE_MINUTES, new Cname(name("cdn.example.net"))),
                        new Alias(name("pages.example.com"), FIVE_MINUTES, name("cdn.example.net")),
                        new RecordSet(name("near.example.com"), RecordType.A, new Ttl(60), byLine()),
                        RecordSet.fixed(name("mail.example.com"), FIVE_MINUTES, A.of("192.0.2.25")),
                        RecordSet.fixed(name("ns1.example.com"), FIVE_MINUTES, A.of("192.0.2.53")),
                        RecordSet.fixed(EU, new Ttl(3600), new Ns(name("ns1.eu.example.com"))),
                        RecordSet.fixed(name("ns1.eu.example.com"), FIVE_MINUTES, A.of("192.0.2.54"))));
    }

    private static ByLine byLine() {
        return new ByLine(
                List.of(
                        new LineChoice(TELECOM, new Fixed(List.of(A.of("192.0.2.1")))),
                        new LineChoice(UNICOM, new Fixed(List.of(A.of("198.51.100.9"))))),
                Optional.of(new Fixed(List.of(A.of("203.0.113.9")))));
    }

    public static HostedZone euZone() {
        return HostedZone.of(EU_ZONE, EU)
                .withEntries(List.of(
                        RecordSet.fixed(EU, FIVE_MINUTES, new Ns(name("ns1.eu.example.com"))),
                        RecordSet.fixed(name("ns1.eu.example.com"), FIVE_MINUTES, A.of("192.0.2.54")),
                        RecordSet.fixed(name("www.eu.example.com"), FIVE_MINUTES, new Cname(WWW))));
    }

    public static Proxy edge() {
        Server www = new Server(
                List.of(Listen.http(), Listen.https()),
                List.of(ServerName.exact(WWW), ServerName.of("*.shop.example.com")),
                Optional.of(CERTIFICATE),
                List.of(
                        Location.all(ProxyPass.to(APP)),
                        new Location(
                                PathMatch.prefix("/api/"),
                                new ProxyPass(
                                        APP,
                                        new ProxyPass.HostHeader.Named(WWW),
                                        false,
                                        Optional.of(new ProxyPass.BackendTls(WWW, true)))),
                        new Location(PathMatch.exact("/direct"), new PortRedirect(302, false, 8080))));
        Server apex = new Server(
                List.of(Listen.http()),
                List.of(ServerName.exact(APEX)),
                Optional.empty(),
                List.of(
                        Location.all(Redirect.permanent(WWW)),
                        new Location(PathMatch.exact("/up"), new Respond(204, ""))));
        return new Proxy(EDGE, "edge", Proxy.Kind.NGINX, List.of(FRONT, FRONT_6), List.of(www, apex));
    }

    public static Service app() {
        return Service.of(
                APP,
                "app",
                List.of(
                        Member.weighted(NODE_1, 3),
                        new Member(NODE_2, 1, true, false, 1, Duration.ofSeconds(10)),
                        new Member(ROUTER, 2, false, true, 1, Duration.ofSeconds(10))));
    }

    public static Backend node(Id id, String address) {
        return Backend.of(id, id.text(), Host.of(address), 8080);
    }

    public static ApplicationRouter router() {
        return new ApplicationRouter(
                ROUTER,
                "router",
                Host.of("192.0.2.1"),
                8080,
                List.of(new HostRoute(ServerName.exact(WWW), NODE_1)),
                404);
    }

    public static ServiceRegistry registry() {
        return new ServiceRegistry(
                REGISTRY,
                "registry",
                name("_app._tcp.example.com"),
                new Ttl(30),
                List.of(new Instance(NODE_1, WWW, 0, 5)),
                Optional.of(WWW),
                Optional.empty());
    }

    public static ExternalEndpoint cdn() {
        return new ExternalEndpoint(
                CDN,
                "cdn",
                ExternalEndpoint.Kind.CDN,
                name("cdn.example.net"),
                List.of(IpAddress.of("203.0.113.9")),
                new Ttl(60),
                "a content network",
                List.of(ServerName.exact(WWW)),
                Optional.of(CERTIFICATE));
    }

    public static Certificate certificate() {
        return certificate(CERTIFICATE);
    }

    public static Certificate certificate(Id id) {
        return new Certificate(
                id,
                id.text(),
                List.of(WWW, name("*.example.com")),
                Optional.empty(),
                "/etc/ssl/shop.pem",
                "/etc/ssl/shop.key");
    }

    public static Line line(Id id) {
        return new Line(id, id.text(), List.of(IpNetwork.of("198.51.100.0/24")), List.of());
    }

    public static Resolver resolver(Id id) {
        return new Resolver(
                id, id.text(), Resolver.Profile.UNBOUND, IpAddress.of("198.51.100.53"), Whereabouts.UNKNOWN, false);
    }

    public static ClientGroup clients() {
        return new ClientGroup(
                CLIENTS,
                "clients",
                1000,
                Whereabouts.UNKNOWN,
                List.of(IpNetwork.of("198.51.100.0/24")),
                60,
                List.of(new ResolverShare(RESOLVER, 3), new ResolverShare(OTHER_RESOLVER, 1)),
                ClientGroup.Stub.CHROMIUM,
                Families.BOTH);
    }

    public static Scenario scenario() {
        Duration minute = Duration.ofMinutes(1);
        return new Scenario(
                SCENARIO,
                "scenario",
                Duration.ofMinutes(10),
                List.of(
                        new Happening.Fails(minute, NODE_1),
                        new Happening.Recovers(minute.multipliedBy(2), NODE_1),
                        new Happening.RecordChanges(
                                minute, ZONE, RecordSet.fixed(WWW, FIVE_MINUTES, A.of("192.0.2.9"))),
                        new Happening.AuthorityOutage(minute, EU_ZONE, minute),
                        new Happening.Surge(minute, CLIENTS, 3, minute),
                        new Happening.CanaryMoves(minute, ZONE, WWW, 1000)),
                Set.of(Scenario.Measure.SHARES));
    }

    /** A backend that is nobody's member and has a capacity. */
    public static Backend spare() {
        return new Backend(
                Id.of("spare"), "spare", Host.of("198.51.100.19"), 8080, OptionalInt.of(50), true, Optional.empty());
    }
}
