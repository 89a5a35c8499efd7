package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackendDiesTest {
    private static Id dead(Topology topology) {
        Story story = BackendDies.of(topology, Designs.asked(topology)).orElseThrow();
        return ((Happening.Fails) story.happenings().getFirst()).element();
    }

    @Test
    void whatTheRecordsLeadToDiesNotWhatStandsBeside() {
        assertThat(dead(Designs.lab()
                        .www(60, new Fixed(List.of(Lab.address(4))))
                        .topology()))
                .isEqualTo(Id.of("backend-4"));
    }

    @Test
    void whereNoBackendCarriesAnythingAnEndpointDies() {
        assertThat(dead(Designs.sample("apex-alias-flattening"))).isEqualTo(Id.of("cloud-lb"));
    }

    @Test
    void whereNothingCarriesAnythingNothingDies() {
        assertThat(BackendDies.of(Designs.lab().topology(), List.of())).isEmpty();
    }
}
