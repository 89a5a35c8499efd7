package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.topology.Edit;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProxyLinesTest {
    private static final Id API = Id.of("api");

    @Test
    void eachNameThatLeadsToTheProxyWithoutAServerIsOffered() {
        Topology bare = withApi(Shop.edge().withServers(List.of()));
        assertThat(Drawn.offers(bare, "edge", "api"))
                .containsExactly(
                        "Route example.com to api",
                        "Route www.example.com to api",
                        "Route near.example.com to api",
                        "Route shop.example.com to api",
                        "Route www.eu.example.com to api");
    }

    @Test
    void aNewServerHasTlsWhereACertificateCoversItsName() {
        Topology bare = withApi(Shop.edge().withServers(List.of()));
        Server plain = edge(Drawn.taken(bare, "edge", "api", "Route example.com to api"))
                .servers()
                .getFirst();
        assertThat(plain.listens()).containsExactly(Listen.http());
        Server secure = edge(Drawn.taken(bare, "edge", "api", "Route www.example.com to api"))
                .servers()
                .getFirst();
        assertThat(secure.listens()).containsExactly(Listen.http(), Listen.https());
        assertThat(secure.certificate()).contains(Shop.CERTIFICATE);
        assertThat(secure.names()).containsExactly(ServerName.exact(Shop.WWW));
        assertThat(secure.locations()).containsExactly(Location.all(ProxyPass.to(API)));
    }

    @Test
    void serversThatDoSomethingElseAreOfferedLast() {
        assertThat(Drawn.offers(withApi(Shop.edge()), "edge", "api"))
                .containsExactly(
                        "Route near.example.com to api",
                        "Route shop.example.com to api",
                        "Route www.eu.example.com to api",
                        "Route www.example.com / to api instead (now: app)",
                        "Route example.com / to api instead (now: 301 to https://www.example.com)");
    }

    @Test
    void anotherActionTakesThePlaceOfTheStandingOne() {
        Topology after =
                Drawn.taken(withApi(Shop.edge()), "edge", "api", "Route www.example.com / to api instead (now: app)");
        Server www = edge(after).servers().getFirst();
        assertThat(www.locations()).hasSize(3).contains(Location.all(ProxyPass.to(API)));
    }

    @Test
    void aServerThatHasChangedSinceIsRefused() {
        Topology topology = withApi(Shop.edge());
        Connecting connecting = Connect.between(topology, Subject.parse("edge"), Subject.parse("api"));
        Edit last = ((Connecting.Offers) connecting).edits().getLast();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last.apply(withApi(Shop.edge().withServers(List.of()))))
                .withMessage("The server example.com of edge has changed since.");
    }

    @Test
    void aProxyThatNoNameLeadsToRoutesEveryHost() {
        Proxy far = new Proxy(Id.of("far"), "far", Proxy.Kind.CADDY, List.of(), List.of());
        Topology topology = Shop.topology().with(far);
        assertThat(Drawn.offers(topology, "far", "app")).containsExactly("Route every host of far to app");
        Server server = Drawn.first(topology, "far", "app")
                .get(Id.of("far"), Proxy.class)
                .servers()
                .getFirst();
        assertThat(server.names()).isEmpty();
        assertThat(server.listens().getFirst().defaultServer()).isTrue();
    }

    @Test
    void aServiceThatGetsEverythingAlreadyIsRefused() {
        Server all = new Server(
                List.of(Listen.http()),
                List.of(ServerName.of(".example.com")),
                java.util.Optional.empty(),
                List.of(Location.all(ProxyPass.to(Shop.APP))));
        Topology topology = Shop.topology().with(Shop.edge().withServers(List.of(all)));
        assertThat(Drawn.refusal(topology, "edge", "app")).startsWith("Every server of edge passes / to app already");
    }

    @Test
    void aLineToANameIsARedirect() {
        assertThat(Drawn.offers(Shop.topology(), "edge", "zone/mail.example.com."))
                .startsWith("Redirect near.example.com to mail.example.com")
                .contains("Redirect www.example.com / to mail.example.com instead (now: app)");
        Topology bare = Shop.topology().with(Shop.edge().withServers(List.of()));
        Topology after = Drawn.first(bare, "edge", "zone/www.example.com.");
        assertThat(edge(after).servers().getFirst().names()).containsExactly(ServerName.exact(Shop.APEX));
        assertThat(edge(after).servers().getFirst().locations())
                .containsExactly(Location.all(Redirect.permanent(Shop.WWW)));
    }

    @Test
    void aServerIsNotRedirectedToItself() {
        assertThat(Drawn.offers(Shop.topology(), "edge", "zone/www.example.com."))
                .noneMatch(offer -> offer.startsWith("Redirect www.example.com"));
    }

    @Test
    void aBackendIsServedThroughANewService() {
        Topology after = Drawn.first(Shop.topology(), "edge", "node-2");
        Service made = after.get(Id.of("node-2-service"), Service.class);
        assertThat(made.references()).containsExactly(Shop.NODE_2);
        assertThat(edge(after).references()).contains(made.id());
    }

    @Test
    void otherBoxesAreRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "edge", "cdn"))
                .isEqualTo(
                        "No line leads from a proxy to an external endpoint; from a proxy it can lead to a service, or"
                                + " to a name that it redirects to.");
    }

    private static Topology withApi(Proxy edge) {
        return Shop.topology().with(Service.of(API, "api", List.of())).with(edge);
    }

    private static Proxy edge(Topology topology) {
        return topology.get(Shop.EDGE, Proxy.class);
    }
}
