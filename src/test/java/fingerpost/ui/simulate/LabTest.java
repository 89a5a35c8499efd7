package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.ui.HeldWork;
import fingerpost.ui.shared.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabTest {
    private static final Topology CANARY =
            Samples.find("canary").orElseThrow().document().topology();
    private final HeldWork workers = new HeldWork();
    private final Background background = new Background(Runnable::run, workers);
    private final Lab lab = new Lab(background, () -> 0);

    private static Experiment experiment(Topology topology, long seed) {
        return new Experiment(topology, PlainHour.of(topology), new Dials(seed, 1, 2));
    }

    private static Topology withClients(long population) {
        return CANARY.map(element -> element instanceof ClientGroup group
                ? new ClientGroup(
                        group.id(),
                        group.label(),
                        population,
                        group.whereabouts(),
                        group.networks(),
                        group.requestsPerHour(),
                        group.resolvers(),
                        group.stub(),
                        group.families())
                : element);
    }

    private Result result() {
        return lab.resultProperty().get().orElseThrow();
    }

    @Test
    void anExperimentIsPlayedToItsEnd() {
        lab.play(experiment(CANARY, 1));

        assertThat(lab.stateProperty().get()).isEqualTo(new Lab.State.Done());
        assertThat(result().last()).isTrue();
        assertThat(result().outcome().runs()).isEqualTo(2);
    }

    @Test
    void theSameSeedGivesTheSameCounts() {
        lab.play(experiment(CANARY, 7));
        long[] first = result().outcome().tally().byEnd.clone();
        lab.play(experiment(CANARY, 8));
        long[] other = result().outcome().tally().byEnd.clone();
        lab.play(experiment(CANARY, 7));

        assertThat(result().outcome().tally().byEnd).isEqualTo(first).isNotEqualTo(other);
    }

    @Test
    void aLargeExperimentShowsAFewClientsFirst() {
        List<Double> parts = new ArrayList<>();
        lab.resultProperty().subscribe(found -> found.map(Result::clients).ifPresent(parts::add));

        lab.play(experiment(withClients(400_000), 1));

        assertThat(parts)
                .hasSizeGreaterThan(2)
                .isSorted()
                .first()
                .satisfies(part -> assertThat(part).isLessThan(0.2));
        assertThat(parts.getLast()).isEqualTo(1);
    }

    @Test
    void whatCannotBePlayedIsSaidInASentence() {
        Topology nobody = Topology.EMPTY;

        lab.play(experiment(nobody, 1));

        assertThat(lab.stateProperty().get())
                .isInstanceOfSatisfying(
                        Lab.State.Refused.class,
                        refused -> assertThat(refused.why()).endsWith(".").contains("Nobody asks for anything"));
    }

    @Test
    void aRunThatIsStoppedBeforeItBeganSaysSo() {
        workers.hold();
        lab.play(experiment(CANARY, 1));
        assertThat(lab.isPlaying()).isTrue();

        lab.stop();
        workers.release();

        assertThat(lab.stateProperty().get()).isInstanceOf(Lab.State.Stopped.class);
        assertThat(result().outcome().whole()).isFalse();
    }

    @Test
    void cancelInTheStatusBarStopsItToo() {
        workers.hold();
        lab.play(experiment(CANARY, 1));

        background.running().getFirst().cancel();
        workers.release();

        assertThat(lab.stateProperty().get()).isInstanceOf(Lab.State.Stopped.class);
        Thread.interrupted();
    }

    @Test
    void onlyTheLatestExperimentIsHeard() {
        workers.hold();
        lab.play(experiment(CANARY, 1));
        Experiment latest = experiment(CANARY, 2);
        lab.play(latest);
        workers.release();

        assertThat(result().experiment()).isEqualTo(latest);
        assertThat(lab.stateProperty().get()).isEqualTo(new Lab.State.Done());
    }

    @Test
    void forgettingLeavesNothingBehind() {
        workers.hold();
        lab.play(experiment(CANARY, 1));
        lab.forget();
        workers.release();

        assertThat(lab.resultProperty().get()).isEqualTo(Optional.empty());
        assertThat(lab.stateProperty().get()).isEqualTo(new Lab.State.Resting());
    }

    @Test
    void aDesignWithoutScenariosHasAPlainHour() {
        assertThat(PlainHour.after(Topology.EMPTY))
                .singleElement()
                .extracting(Scenario::label)
                .isEqualTo("A plain hour");
        assertThat(PlainHour.after(CANARY))
                .startsWith(CANARY.all(Scenario.class).toArray(Scenario[]::new))
                .last()
                .extracting(Scenario::label)
                .isEqualTo("A plain hour");
    }
}
