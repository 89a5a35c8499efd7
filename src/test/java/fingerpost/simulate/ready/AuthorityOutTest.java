package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Happening;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class AuthorityOutTest {
    @Test
    void theZoneOfTheFirstPageIsOutForAnHourAndIsWatchedAfterwards() {
        Topology topology = Designs.lab().www(60).topology();
        Story story = AuthorityOut.of(topology, Pages.of(topology)).orElseThrow();
        Happening.AuthorityOutage outage =
                (Happening.AuthorityOutage) story.happenings().getFirst();
        assertThat(outage.zone()).isEqualTo(Lab.ZONE);
        assertThat(outage.at().plus(outage.lasts())).isLessThan(story.duration());
    }

    @Test
    void whereNobodyServesAZoneNothingIsOut() {
        assertThat(AuthorityOut.of(Topology.EMPTY, Pages.of(Topology.EMPTY))).isEmpty();
    }
}
