package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final Topology CANARY = Plays.sample("canary");
    private static final Scenario RELEASE = CANARY.all(Scenario.class).getFirst();

    @Test
    void drawsWhatThePersonWouldSee() {
        assertThat(Practice.of(new Experiment(CANARY, RELEASE, new Dials(1, 1, 2))))
                .get()
                .extracting(chart -> chart.title())
                .isEqualTo(PictureKind.BACKENDS.of(Plays.release(), false).title());
    }

    @Test
    void leavesTheRefusalToTheRealRun() {
        Topology nobody = CANARY;
        for (ClientGroup each : CANARY.all(ClientGroup.class)) {
            nobody = nobody.without(each.id());
        }
        assertThat(Practice.of(new Experiment(nobody, RELEASE, new Dials(1, 1, 2))))
                .isEmpty();
    }
}
