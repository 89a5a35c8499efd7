package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class ClientLinesTest {
    @Test
    void aGroupAsksAnotherResolverWithOneShare() {
        Topology topology = Shop.topology().with(Shop.resolver(Id.of("third")));
        assertThat(Drawn.offers(topology, "clients", "third")).containsExactly("Let clients ask third");
        assertThat(Drawn.first(topology, "clients", "third")
                        .get(Shop.CLIENTS, ClientGroup.class)
                        .resolvers())
                .hasSize(3)
                .endsWith(new ResolverShare(Id.of("third"), 1));
    }

    @Test
    void aResolverIsNotAskedTwice() {
        assertThat(Drawn.refusal(Shop.topology(), "clients", "resolver")).isEqualTo("clients asks resolver already.");
    }

    @Test
    void clientsReachNamesThroughAResolver() {
        assertThat(Drawn.refusal(Shop.topology(), "clients", "zone/www.example.com."))
                .isEqualTo("Clients find a name through a recursive resolver; draw the line to one.");
        assertThat(Drawn.refusal(Shop.topology(), "clients", "edge")).contains("a recursive resolver");
    }
}
