package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.HostRoute;
import fingerpost.topology.ServerName;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterLinesTest {
    @Test
    void hostsThatProxiesServeAndTheRouterDoesNotKnowAreOffered() {
        assertThat(Drawn.offers(Shop.topology(), "router", "node-2"))
                .containsExactly("Route *.shop.example.com to node-2", "Route example.com to node-2");
        Topology after = Drawn.first(Shop.topology(), "router", "node-2");
        assertThat(after.get(Shop.ROUTER, ApplicationRouter.class).routes())
                .last()
                .isEqualTo(new HostRoute(ServerName.of("*.shop.example.com"), Shop.NODE_2));
    }

    @Test
    void withoutAHostThereIsNoRoute() {
        Topology bare = Shop.topology().with(Shop.edge().withServers(List.of()));
        assertThat(Drawn.refusal(bare, "router", "node-2")).contains("add the name to a server first");
    }

    @Test
    void otherBoxesAreRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "router", "app"))
                .isEqualTo(
                        "No line leads from an application router to a service; from an application router it can lead"
                                + " to a backend.");
    }
}
