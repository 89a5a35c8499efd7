package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final Topology CANARY = Plays.sample("canary");

    private static Simulation whole(long clients, int runs) {
        Topology design = CANARY.map(element -> element instanceof ClientGroup group
                ? new ClientGroup(
                        group.id(),
                        group.label(),
                        clients,
                        group.whereabouts(),
                        group.networks(),
                        group.requestsPerHour(),
                        group.resolvers(),
                        group.stub(),
                        group.families())
                : element);
        return Simulation.of(
                design, CANARY.all(Scenario.class).getFirst(), Options.of(1).withRuns(runs));
    }

    @Test
    void beginsWithFewEnoughToSeeThemAtOnceAndEndsWithAll() {
        Simulation whole = whole(1_000_000, 10);
        List<Stage> stages = Stage.of(whole);

        assertThat(stages.getFirst().work()).isLessThanOrEqualTo(20_000);
        assertThat(stages.getLast())
                .isEqualTo(new Stage(1, 10, 10 * whole.model().expectedRequests()));
        assertThat(stages).isSortedAccordingTo(Comparator.comparingDouble(Stage::work));
    }

    @Test
    void playsFewRequestsOnce() {
        assertThat(Stage.of(whole(1, 1))).hasSize(1);
    }
}
