package fingerpost.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.compiled.Ideal;
import fingerpost.simulate.result.Extent;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Rollout;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {
    private static Topology sample(String name) throws DocumentProblem {
        return DocumentFile.read(Path.of("sample-topologies", name + ".topology.json"))
                .topology();
    }

    private static Simulation of(String name, Options options) throws DocumentProblem {
        Topology topology = sample(name);
        return Simulation.of(topology, topology.all(Scenario.class).getFirst(), options);
    }

    private static Outcome played(Simulation simulation) {
        return simulation.play(_ -> {}, () -> false);
    }

    @Test
    void smallDesignsAreOftenPlayedAndLargeOnesOnce() throws DocumentProblem {
        assertThat(of("three-address-round-robin", Options.of(1)).runs()).isBetween(30, 40);
        assertThat(of("three-address-round-robin", Options.of(1).withRuns(3)).runs())
                .isEqualTo(3);
    }

    @Test
    void progressGoesUpToTheEnd() throws DocumentProblem {
        List<Double> progress = Collections.synchronizedList(new ArrayList<>());
        Outcome outcome = of("canary", Options.of(1).withRuns(5).withThreads(1)).play(progress::add, () -> false);
        assertThat(outcome.whole()).isTrue();
        assertThat(progress)
                .isSorted()
                .endsWith(1.0)
                .hasSize(5 * outcome.model().caches().size());
    }

    @Test
    void whatIsStoppedSaysThatItIsNotWhole() throws DocumentProblem {
        AtomicInteger asked = new AtomicInteger();
        Outcome outcome =
                of("canary", Options.of(1).withRuns(5).withThreads(1)).play(_ -> {}, () -> asked.incrementAndGet() > 3);
        assertThat(outcome.whole()).isFalse();
        assertThat(outcome.tally().allRequests()).isBetween(1L, 5L * 360_000);
    }

    /** Nothing happens, so that what was played for a while has the rates of the whole. */
    @Test
    void whatIsStoppedHasTheRatesOfWhatWasPlayed() throws DocumentProblem {
        Topology topology = sample("canary");
        Scenario quiet = new Scenario(Id.of("quiet"), "quiet", Duration.ofHours(3), List.of(), Set.of());
        Simulation simulation = Simulation.of(
                topology, quiet, Options.of(1).withRuns(5).withThreads(1).withBins(30));
        AtomicInteger asked = new AtomicInteger();
        Outcome stopped = simulation.play(_ -> {}, () -> asked.incrementAndGet() > 30);
        Outcome whole = played(simulation);
        Extent extent = stopped.extent();
        assertThat(extent.runs()).isBetween(0.3, 4.0);
        double error = 5 * Math.sqrt(whole.meanQueries() / (extent.runs() * stopped.duration()));
        assertThat(stopped.meanQueries()).isCloseTo(whole.meanQueries(), within(error));
        assertThat(stopped.requests()).isCloseTo(whole.requests(), withinPercentage(1));
        assertThat(stopped.series().stream()
                        .filter(series -> series.name().equals("requests"))
                        .findFirst()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .values())
                .allMatch(rate -> rate == 0 || Math.abs(rate / (whole.requests() / 10_800) - 1) < 0.1)
                .anyMatch(rate -> rate > 0);
        stopped.addresses()
                .forEach(part -> assertThat(part.target())
                        .isCloseTo(
                                whole.addresses().stream()
                                        .filter(each -> each.endpoint().equals(part.endpoint()))
                                        .findFirst()
                                        .orElseThrow()
                                        .target(),
                                within(1e-9)));
    }

    @ParameterizedTest
    @EnumSource(Ideal.class)
    void everyWorldHasTheSameRequests(Ideal ideal) throws DocumentProblem {
        Simulation real = of("three-address-round-robin", Options.of(5).withRuns(2));
        assertThat(played(real.in(ideal)).tally().requests)
                .isEqualTo(played(real).tally().requests);
    }

    @Test
    void withoutCachesEveryLookUpGoesToTheNameServers() throws DocumentProblem {
        Outcome outcome = played(
                of("three-address-round-robin", Options.of(1).withRuns(1)).in(Ideal.NO_CACHES));
        assertThat(outcome.stubHitRatio()).isZero();
        assertThat(outcome.resolverHitRatio()).isZero();
        assertThat(outcome.tally().allQueries()).isGreaterThanOrEqualTo(outcome.tally().lookups);
    }

    /** From the failure until the check has seen it, and then until the caches forget it, a third tries the dead server. */
    @Test
    void perfectHealthAndNoCachesEachTakeAwayAPartOfTheFailures() throws DocumentProblem {
        Simulation real = of("three-address-round-robin", Options.of(2).withRuns(40));
        long designed = played(real).tally().failedFirstAttempts;
        long known = played(real.in(Ideal.KNOWN_HEALTH)).tally().failedFirstAttempts;
        long uncached = played(real.in(Ideal.NO_CACHES)).tally().failedFirstAttempts;
        assertThat(known).isPositive().isLessThan(designed);
        assertThat(uncached).isPositive().isLessThan(designed);
    }

    @Test
    void theCanaryOfTheSampleKeepsItsAskersOnTheirSide() throws DocumentProblem {
        Outcome outcome = played(of("canary", Options.of(1).withRuns(2)));
        assertThat(outcome.rollouts()).singleElement().satisfies(SimulationTest::isHalfOfAThird);
        assertThat(outcome.tally().ended(Fate.SERVED)).isEqualTo(outcome.tally().allRequests());
    }

    private static void isHalfOfAThird(Rollout rollout) {
        assertThat(rollout.owner()).isEqualTo("www.example.com.");
        assertThat(rollout.epoch()).isEmpty();
        assertThat(rollout.timeTo(0.01)).isEmpty();
        assertThat(rollout.share().part()).isCloseTo(rollout.wanted(), within(0.02));
    }
}
