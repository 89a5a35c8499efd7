package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = DomainName.of("www.example.com");
    private static final DomainName SHOP = DomainName.of("shop.example.com");
    private static final Id ZONE = Id.of("zone");
    private static final Id APP = Id.of("app");

    private final Topology straight = Topology.of(
            "",
            "",
            List.of(
                    HostedZone.of(ZONE, APEX)
                            .withEntries(List.of(
                                    RecordSet.fixed(WWW, new Ttl(77), A.of("192.0.2.7"), A.of("203.0.113.5")),
                                    RecordSet.fixed(SHOP, new Ttl(300), new Cname(WWW)))),
                    Backend.of(APP, "App", Host.of("192.0.2.7"), 8080)));
    private final Proxy fresh =
            new Proxy(Id.of("proxy"), "Edge", Proxy.Kind.NGINX, List.of(IpAddress.of("192.0.2.50")), List.of());

    private static GraphEdge line(Topology topology, Subject from, Subject to) {
        return TopologyGraph.of(topology).edges().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private GraphEdge line() {
        return line(straight, Subject.of(ZONE, WWW), Subject.of(APP));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNameLeadsToAnApplicationThroughAProxy(boolean stands) {
        Topology before = stands ? straight.with(fresh) : straight;

        Topology after = Series.of(before, line(), fresh).orElseThrow();

        RecordSet www = (RecordSet) after.get(ZONE, HostedZone.class).at(WWW).getFirst();
        assertThat(www).isEqualTo(RecordSet.fixed(WWW, new Ttl(77), A.of("192.0.2.50"), A.of("203.0.113.5")));
        Proxy proxy = after.get(fresh.id(), Proxy.class);
        assertThat(proxy.servers())
                .flatExtracting(Server::names)
                .containsExactlyInAnyOrder(ServerName.exact(WWW), ServerName.exact(SHOP));
        List<Service> services = after.all(Service.class);
        assertThat(services).hasSize(1);
        assertThat(services.getFirst().members()).containsExactly(Member.of(APP));
        assertThat(TopologyGraph.of(after).edges())
                .noneMatch(edge ->
                        edge.from().equals(Subject.of(ZONE, WWW)) && edge.to().equals(Subject.of(APP)));
    }

    @Test
    void aServiceLeadsToABackendThroughARouterThatTakesItsPlaceAndWeight() {
        Member heavy = Member.weighted(Shop.NODE_1, 7);
        Topology shop = Shop.topology().with(Service.of(Shop.APP, "app", List.of(heavy, Member.of(Shop.NODE_2))));
        ApplicationRouter router =
                new ApplicationRouter(Id.of("fresh"), "fresh", Host.of("192.0.2.60"), 8080, List.of(), 404);

        Topology after = Series.of(shop, line(shop, Subject.of(Shop.APP), Subject.of(Shop.NODE_1)), router)
                .orElseThrow();

        assertThat(after.get(Shop.APP, Service.class).members())
                .containsExactly(Member.weighted(router.id(), 7), Member.of(Shop.NODE_2));
        assertThat(after.get(router.id(), ApplicationRouter.class).routes())
                .isNotEmpty()
                .extracting(HostRoute::backend)
                .containsOnly(Shop.NODE_1);
    }

    @Test
    void aProxyWithoutAnAddressOfThatFamilyStandsInNoWay() {
        Proxy six =
                new Proxy(Id.of("proxy"), "Edge", Proxy.Kind.NGINX, List.of(IpAddress.of("2001:db8::50")), List.of());

        assertThat(Series.of(straight, line(), six)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend", "resolver", "service", "itself"})
    void whatHasNoPlaceBetweenStaysOut(String kind) {
        Element element = switch (kind) {
            case "backend" -> Backend.of(Id.of("x"), "x", Host.of("192.0.2.9"), 80);
            case "resolver" ->
                new Resolver(
                        Id.of("x"),
                        "x",
                        Resolver.Profile.BIND,
                        IpAddress.of("192.0.2.9"),
                        fingerpost.topology.Whereabouts.UNKNOWN,
                        false);
            case "service" -> Service.of(Id.of("x"), "x", List.of());
            default -> straight.get(APP, Backend.class);
        };

        assertThat(Series.of(straight, line(), element)).isEmpty();
    }

    @Test
    void aLineOfAnAliasHasNoPlaceForAProxy() {
        GraphEdge alias = line(straight, Subject.of(ZONE, SHOP), Subject.of(ZONE, WWW));

        assertThat(Series.of(straight, alias, fresh)).isEqualTo(Optional.empty());
    }
}
