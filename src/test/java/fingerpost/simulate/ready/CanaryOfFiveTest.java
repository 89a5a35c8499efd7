package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Canary;
import fingerpost.topology.Happening;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class CanaryOfFiveTest {
    @Test
    void aNewCanaryKeepsTheOldAnswersForTheOthers() {
        Topology topology = Designs.lab().www(60).topology();
        Asked asked = Designs.asked(topology, "www.example.com A");
        RecordSet changed = (RecordSet) new NewPlace(topology).drawn(asked).orElseThrow();
        Happening.RecordChanges made = (Happening.RecordChanges)
                CanaryOfFive.fresh(asked, changed).orElseThrow().happenings().getFirst();
        assertThat(((RecordSet) made.entry()).policy())
                .isEqualTo(new Canary(
                        ((RecordSet) asked.entry()).policy(), changed.policy(), 500, Canary.Draw.EACH_ANSWER));
    }

    @Test
    void whereNoRecordIsACanaryNoneIsMoved() {
        assertThat(CanaryOfFive.existing(Designs.asked(Designs.lab().www(60).topology())))
                .isEmpty();
        assertThat(CanaryOfFive.existing(Designs.asked(Designs.sample("canary"))))
                .isPresent();
    }
}
