package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same seed gives the same counts to the last one, for any number of threads. */
class SameBytesTest {
    private static List<Long> counts(String sample, long seed, int threads) {
        var topology = Samples.find(sample).orElseThrow().document().topology();
        Scenario scenario = topology.all(Scenario.class).getFirst();
        Tally tally = Simulation.of(
                        topology,
                        scenario,
                        Options.of(seed).withThreads(threads).withRuns(3))
                .play(any -> {}, () -> false)
                .tally();
        List<Long> all = new ArrayList<>(List.of(
                tally.lookups, tally.stubHits, tally.resolverHits, tally.unanswered, tally.failedFirstAttempts));
        all.addAll(List.of(tally.sessionsKept, tally.sessionsLost, tally.latency, tally.delays.count()));
        for (Fate fate : Fate.values()) {
            all.add(tally.ended(fate));
        }
        for (long[] each : List.of(tally.queries, tally.byAddress, tally.byEnd, tally.requests, tally.failed)) {
            Arrays.stream(each).forEach(all::add);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-lines", "three-address-round-robin"})
    void forOneTwoAndEightThreads(String sample) {
        List<Long> one = counts(sample, 5, 1);
        assertThat(counts(sample, 5, 2)).isEqualTo(one);
        assertThat(counts(sample, 5, 8)).isEqualTo(one);
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(counts("three-lines", 6, 1)).isNotEqualTo(counts("three-lines", 5, 1));
    }
}
