package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentTest {
    private static final Topology CANARY = Plays.sample("canary");
    private static final Scenario RELEASE = CANARY.all(Scenario.class).getFirst();
    private static final Experiment PLAYED = new Experiment(CANARY, RELEASE, new Dials(1, 2, 0));

    private static Arguments with(String what, UnaryOperator<Experiment> change) {
        return Arguments.argumentSet(what, change);
    }

    private static Experiment on(Experiment played, Topology topology) {
        return new Experiment(topology, played.scenario(), played.dials());
    }

    private static Experiment of(Experiment played, Scenario scenario) {
        return new Experiment(played.topology().with(scenario), scenario, played.dials());
    }

    static java.util.stream.Stream<Arguments> withoutEffect() {
        return java.util.stream.Stream.of(
                with("title and note", each -> on(each, each.topology().titled("Another", "Told anew"))),
                with("name of the scenario", each -> of(each, each.scenario().called("Another", "Told anew"))),
                with("what is to be seen", each -> of(each, each.scenario().withMeasures(Set.of()))),
                with(
                        "another scenario",
                        each -> on(
                                each,
                                each.topology()
                                        .with(RELEASE.withId(Id.of("other")).lasting(Duration.ofMinutes(1))))),
                with(
                        "threads",
                        each -> new Experiment(
                                each.topology(), each.scenario(), each.dials().withThreads(7))));
    }

    @ParameterizedTest
    @MethodSource("withoutEffect")
    void whatChangesNoNumberLeavesARunAsItIs(UnaryOperator<Experiment> change) {
        assertThat(PLAYED.outdated(change.apply(PLAYED))).isEmpty();
    }

    static java.util.stream.Stream<Arguments> withEffect() {
        return java.util.stream.Stream.of(
                with(
                        "the design",
                        each -> on(
                                each,
                                each.topology()
                                        .without(each.topology()
                                                .proxies()
                                                .getFirst()
                                                .id()))),
                with("its duration", each -> of(each, each.scenario().lasting(Duration.ofHours(1)))));
    }

    @ParameterizedTest
    @MethodSource("withEffect")
    void aChangeOfDesignOrScenarioOutdatesARun(UnaryOperator<Experiment> change) {
        assertThat(PLAYED.outdated(change.apply(PLAYED)))
                .contains("The design or the scenario changed since this run.");
    }

    @Test
    void anotherSeedOutdatesARun() {
        assertThat(PLAYED.outdated(new Experiment(CANARY, RELEASE, new Dials(2, 2, 0))))
                .contains("The options changed since this run.");
    }

    @Test
    void anotherScenarioIsToldByItsName() {
        assertThat(PLAYED.outdated(new Experiment(CANARY, PlainHour.of(CANARY), PLAYED.dials())))
                .contains("The pictures show \u201cRelease in three steps\u201d, not \u201cA plain hour\u201d.");
    }
}
