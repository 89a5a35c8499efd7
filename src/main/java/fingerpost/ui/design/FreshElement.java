package fingerpost.ui.design;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Families;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** New elements, filled with what can be guessed so that they can be connected at once. */
final class FreshElement {
    private final Topology topology;

    FreshElement(Topology topology) {
        this.topology = topology;
    }

    Element of(Item item) {
        return switch (item) {
            case ZONE -> zone();
            case PROXY -> proxy();
            case SERVICE -> Service.of(id("service"), label("service"), List.of());
            case BACKEND -> Backend.of(id("backend"), label("backend"), Host.of(free("192.0.2.")), 8080);
            case ROUTER ->
                new ApplicationRouter(id("router"), label("router"), Host.of(free("192.0.2.")), 8080, List.of(), 404);
            case REGISTRY -> registry();
            case ENDPOINT -> endpoint();
            case CERTIFICATE -> certificate();
            case CLIENTS -> clients();
            case RESOLVER ->
                new Resolver(
                        id("resolver"),
                        label("resolver"),
                        Resolver.Profile.UNBOUND,
                        IpAddress.of(free("203.0.113.")),
                        Whereabouts.UNKNOWN,
                        false);
            case LINE -> new Line(id("line"), label("line"), List.of(), List.of());
            case SCENARIO ->
                new Scenario(
                        id("scenario"),
                        label("scenario"),
                        Duration.ofHours(1),
                        List.of(),
                        Set.of(Scenario.Measure.SHARES, Scenario.Measure.FAILURES));
            case ADDRESS, ADDRESS6, CNAME, ALIAS, MX, TXT, SRV, CAA, DELEGATION ->
                throw new IllegalArgumentException("A record is added to a zone.");
        };
    }

    private HostedZone zone() {
        DomainName apex = Stream.concat(
                        Stream.of("example.com", "example.net", "example.org"),
                        Stream.iterate(2, next -> next + 1).map(next -> "zone" + next + ".example.com"))
                .map(DomainName::of)
                .filter(name ->
                        topology.zones().stream().noneMatch(zone -> zone.apex().equals(name)))
                .findFirst()
                .orElseThrow();
        return HostedZone.of(id(apex.host()), apex);
    }

    private Proxy proxy() {
        return new Proxy(
                id("proxy"), label("proxy"), Proxy.Kind.NGINX, List.of(IpAddress.of(free("192.0.2."))), List.of());
    }

    private ServiceRegistry registry() {
        DomainName zone = anyApex();
        return new ServiceRegistry(
                id("registry"),
                label("registry"),
                zone.child("_tcp").child("_app"),
                new Ttl(30),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private ExternalEndpoint endpoint() {
        Id id = id("lb");
        return new ExternalEndpoint(
                id,
                label("load balancer"),
                ExternalEndpoint.Kind.LOAD_BALANCER,
                DomainName.of(id.text() + ".example.net"),
                List.of(IpAddress.of(free("198.51.100."))),
                new Ttl(60),
                "",
                List.of(),
                Optional.empty());
    }

    private Certificate certificate() {
        DomainName zone = anyApex();
        return new Certificate(
                id("certificate"),
                label(zone.unicode()),
                List.of(zone, zone.child("*")),
                Optional.empty(),
                "/etc/ssl/" + zone.host() + ".pem",
                "/etc/ssl/" + zone.host() + ".key");
    }

    private ClientGroup clients() {
        List<ResolverShare> resolvers = topology.all(Resolver.class).stream()
                .limit(1)
                .map(each -> new ResolverShare(each.id(), 1))
                .toList();
        return new ClientGroup(
                id("clients"),
                label("clients"),
                1000,
                Whereabouts.UNKNOWN,
                List.of(),
                10,
                resolvers,
                ClientGroup.Stub.CHROMIUM,
                Families.BOTH);
    }

    private DomainName anyApex() {
        return topology.zones().stream().findFirst().map(HostedZone::apex).orElse(DomainName.of("example.com"));
    }

    private Id id(String word) {
        return Id.from(word, taken -> topology.find(taken).isPresent());
    }

    private String label(String word) {
        return Stream.iterate(1, next -> next + 1)
                .map(next -> next == 1 ? word : word + " " + next)
                .filter(each -> topology.elements().stream()
                        .noneMatch(element -> element.label().equals(each)))
                .findFirst()
                .orElse(word);
    }

    /** An address of that documentation network that nothing of the design has yet. */
    private String free(String network) {
        String all = topology.elements().toString();
        return Stream.iterate(10, next -> next + 1)
                .limit(240)
                .map(next -> network + next)
                .filter(each -> !all.contains(each + "]") && !all.contains(each + ",") && !all.contains(each + ")"))
                .findFirst()
                .orElse(network + 10);
    }
}
