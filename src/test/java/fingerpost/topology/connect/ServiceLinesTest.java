package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceLinesTest {
    @Test
    void aBackendBecomesAMember() {
        Topology topology = Shop.topology().with(Shop.spare());
        assertThat(Drawn.offers(topology, "app", "spare")).containsExactly("Serve app by spare");
        assertThat(Drawn.first(topology, "app", "spare")
                        .get(Shop.APP, Service.class)
                        .members())
                .hasSize(4)
                .endsWith(Member.of(Shop.spare().id()));
    }

    @Test
    void anApplicationRouterBecomesAMember() {
        Topology topology = Shop.topology().with(Shop.app().withMembers(List.of()));
        assertThat(Drawn.offers(topology, "app", "router")).containsExactly("Serve app by router");
    }

    @Test
    void aMemberIsNotAddedTwice() {
        assertThat(Drawn.refusal(Shop.topology(), "app", "node-1")).isEqualTo("node-1 is a member of app already.");
    }

    @Test
    void otherBoxesAreRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "app", "zone/www.example.com."))
                .isEqualTo("No line leads from a service to a name; from a service it can lead to a backend or an"
                        + " application router.");
        assertThat(Drawn.refusal(Shop.topology(), "app", "edge")).contains("from a service to a proxy");
    }
}
