package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewPlaceTest {
    private static Optional<RecordSet> drawn(Topology topology) {
        return new NewPlace(topology)
                .drawn(Designs.asked(topology, "www.example.com A"))
                .map(RecordSet.class::cast);
    }

    @Test
    void itIsWhatServesTheSamePageElsewhere() {
        assertThat(drawn(Designs.lab().www(60).topology())
                        .orElseThrow()
                        .policy()
                        .records())
                .containsExactly(Lab.address(2));
    }

    @Test
    void whereNothingElseServesThePageOneOfItsOwnAddressesIsLeft() {
        Topology all = Designs.lab().www(60, new Fixed(Lab.addresses(9))).topology();
        assertThat(drawn(all).orElseThrow().policy().records()).containsExactly(Lab.address(9));
    }

    @Test
    void anEmptyPlaceIsNoDrawnOne() {
        Topology router = Designs.sample("application-router");
        Asked asked = Designs.asked(router).stream()
                .filter(each -> each.entry().typeName().equals("A"))
                .findFirst()
                .orElseThrow();
        NewPlace places = new NewPlace(router);
        assertThat(places.drawn(asked)).isEmpty();
        assertThat(places.empty(asked).orElseThrow().policy().records()).containsExactly(A.of("203.0.113.200"));
    }
}
