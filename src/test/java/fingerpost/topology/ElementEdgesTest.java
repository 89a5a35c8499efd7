package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words on the lines between elements. */
class ElementEdgesTest {
    @ParameterizedTest
    @CsvSource({
        "1, false, false, ''",
        "7, false, false, weight 7",
        "1, true, false, backup",
        "1, false, true, down",
        "7, true, true, 'weight 7, backup, down'"
    })
    void aMemberSaysWhatIsUnusual(int weight, boolean backup, boolean down, String label) {
        Member member = new Member(Shop.NODE_1, weight, backup, down, 1, Duration.ofSeconds(10));
        assertThat(label(Shop.app().withMembers(List.of(member)), "app", "node-1", EdgeKind.SERVED_BY))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 50 %, 50 %", "1, 2, 33.33 %, 66.67 %", "1, 999, 0.1 %, 99.9 %", "2147483647, 1, 100 %, 0 %"})
    void clientsSayTheShareOfEachResolver(int first, int second, String share, String other) {
        ClientGroup clients =
                clients(new ResolverShare(Shop.RESOLVER, first), new ResolverShare(Shop.OTHER_RESOLVER, second));
        assertThat(label(clients, "clients", "resolver", EdgeKind.ASKS)).isEqualTo(share);
        assertThat(label(clients, "clients", "other-resolver", EdgeKind.ASKS)).isEqualTo(other);
    }

    @Test
    void theHostsThatOneBackendServesStandOnOneLine() {
        List<HostRoute> routes = new ArrayList<>();
        for (String host : List.of("a.example.com", "*.b.example.com", "c.example.com", "d.example.com")) {
            routes.add(new HostRoute(ServerName.of(host), Shop.NODE_2));
        }
        ApplicationRouter router =
                new ApplicationRouter(Shop.ROUTER, "router", Host.of("192.0.2.1"), 8080, routes, 404);
        assertThat(label(router, "router", "node-2", EdgeKind.SERVED_BY))
                .isEqualTo("a.example.com, *.b.example.com, c.example.com and 1 more");
    }

    @Test
    void anApplicationThatIsLookedUpByNameLeadsToTheName() {
        Host host = Host.of("mail.example.com");
        ApplicationRouter router = new ApplicationRouter(Shop.ROUTER, "router", host, 8080, List.of(), 404);
        assertThat(label(router, "router", "zone/mail.example.com.", EdgeKind.REFERS_TO))
                .isEqualTo("looks up");
        assertThat(label(
                        Backend.of(Shop.NODE_1, "node-1", host, 8080),
                        "node-1",
                        "zone/mail.example.com.",
                        EdgeKind.REFERS_TO))
                .isEqualTo("looks up");
        assertThat(edges(Backend.of(Shop.NODE_1, "node-1", Host.of("elsewhere.example.net"), 8080)))
                .noneMatch(edge -> edge.from().equals(Subject.of(Shop.NODE_1)));
    }

    @Test
    void aCertificateLeadsToTheBackendThatPresentsIt() {
        Backend backend = new Backend(
                Shop.NODE_1,
                "node-1",
                Host.of("192.0.2.1"),
                8443,
                OptionalInt.empty(),
                false,
                Optional.of(Shop.CERTIFICATE));
        assertThat(label(backend, "certificate", "node-1", EdgeKind.SECURES)).isEmpty();
    }

    @Test
    void aRegistryAnnouncesIntoTheLongestZoneAboveAndSaysPrioritiesAndWeights() {
        ServiceRegistry registry = new ServiceRegistry(
                Shop.REGISTRY,
                "registry",
                Shop.name("_app._tcp.shop.eu.example.com"),
                new Ttl(15),
                List.of(new Instance(Shop.NODE_1, Shop.WWW, 1, 5), new Instance(Shop.NODE_1, Shop.EU, 2, 6)),
                Optional.of(Shop.EU),
                Optional.empty());
        assertThat(label(registry, "registry", "eu-zone", EdgeKind.ANNOUNCES)).isEqualTo("SRV 15");
        assertThat(label(registry, "registry", "node-1", EdgeKind.SERVED_BY)).isEqualTo("SRV 1 5, SRV 2 6");
        assertThat(label(registry, "eu-zone/eu.example.com.", "registry", EdgeKind.REFERS_TO))
                .isEqualTo("HTTPS 15");
        assertThat(edges(registry))
                .noneMatch(
                        edge -> edge.kind() == EdgeKind.ANNOUNCES && edge.to().equals(Subject.of(Shop.ZONE)));
    }

    @Test
    void aRegistryOutsideOfAllZonesAnnouncesNowhere() {
        ServiceRegistry registry = new ServiceRegistry(
                Shop.REGISTRY,
                "registry",
                Shop.name("_app._tcp.example.net"),
                new Ttl(15),
                List.of(),
                Optional.of(Shop.name("gone.example.net")),
                Optional.empty());
        assertThat(edges(registry))
                .noneMatch(edge -> edge.from().equals(Subject.of(Shop.REGISTRY))
                        || edge.to().equals(Subject.of(Shop.REGISTRY)));
    }

    @Test
    void aRedirectSaysWhereItStartsAndItsStatus() {
        List<Location> locations = List.of(
                new Location(PathMatch.exact("/old"), new Redirect(308, true, Shop.WWW, 443)),
                new Location(PathMatch.prefix("/older"), new Redirect(302, false, Shop.WWW, 80)),
                new Location(PathMatch.prefix("/away"), Redirect.permanent(Shop.name("away.example.net"))));
        Proxy edge = Shop.edge()
                .withServers(List.of(new Server(List.of(Listen.http()), List.of(), Optional.empty(), locations)));
        assertThat(label(edge, "edge", "zone/www.example.com.", EdgeKind.REDIRECTS_TO))
                .isEqualTo("_ = /old · 308; _ /older · 302");
        assertThat(edges(edge))
                .filteredOn(each -> each.from().equals(Subject.of(Shop.EDGE)))
                .hasSize(1);
    }

    @Test
    void aPortRedirectLeadsOnlyToWhatServesThatPortAtTheSameAddress() {
        Location other = Location.all(new PortRedirect(302, false, 8081));
        Proxy edge = Shop.edge()
                .withServers(List.of(new Server(List.of(Listen.http()), List.of(), Optional.empty(), List.of(other))));
        assertThat(edges(edge)).noneMatch(each -> each.kind() == EdgeKind.REDIRECTS_TO);
    }

    private static ClientGroup clients(ResolverShare... shares) {
        ClientGroup it = Shop.clients();
        return new ClientGroup(
                it.id(),
                it.label(),
                it.population(),
                it.whereabouts(),
                it.networks(),
                it.requestsPerHour(),
                List.of(shares),
                it.stub(),
                it.families());
    }

    private static List<GraphEdge> edges(Element element) {
        return TopologyGraph.of(Shop.topology().with(element)).edges();
    }

    private static String label(Element element, String from, String to, EdgeKind kind) {
        return edges(element).stream()
                .filter(edge -> edge.from().equals(Subject.parse(from))
                        && edge.to().equals(Subject.parse(to))
                        && edge.kind() == kind)
                .map(GraphEdge::label)
                .findFirst()
                .orElse("no line");
    }
}
