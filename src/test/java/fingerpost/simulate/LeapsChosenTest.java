package fingerpost.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class LeapsChosenTest {
    private static final int MILLION = 1_000_000;
    private static final double EACH_MINUTE = 1 / 60.0;

    private static Simulation of(long clients, Stub stub) {
        Topology topology =
                new Lab().www(60).clients(clients, EACH_MINUTE, stub).topology();
        Options options = Options.of(5).withThreads(1).withRuns(1).withBins(4);
        return Simulation.of(topology, topology.get(Id.of("scenario"), Scenario.class), options);
    }

    @Test
    void manyAlikeRequestsAreDrawnTogetherAndTheOutcomeSaysSo() {
        Outcome outcome = of(MILLION, Stub.NO_CACHE).play(any -> {}, () -> false);
        assertThat(outcome.leaps()).isTrue();
        assertThat(outcome.whole()).isTrue();
        double expected = 3600.0 * MILLION * EACH_MINUTE;
        assertThat(outcome.requests()).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat(outcome.tally().lookups - outcome.tally().leaps)
                .as("one look-up for each time that the record runs out")
                .isBetween(3600L / 60 - 2, 3600L / 60 + 1);
    }

    @Test
    void fewRequestsArePlayedOneByOneAndSoAreThoseOfClientsWithCaches() {
        assertThat(of(100, Stub.NO_CACHE).play(any -> {}, () -> false).leaps()).isFalse();
        assertThat(of(MILLION, Stub.CHROMIUM).leaps()).isFalse();
    }
}
