package fingerpost.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.CacheFarm;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Rhythm;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens in a scenario, and its conditions, seen in what clients get. */
class HappeningsPlayedTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int BINS = 6;
    private static final Conditions WWW = asking(ask("http://www.example.com/up", 1));

    @Test
    void whereAGroupsV6BreaksEveryoneFailsOnceAndIsServedByV4() {
        Outcome outcome = play(WWW, new Happening.PathBreaks(Duration.ZERO, Shop.CLIENTS, Families.V6, HOUR));
        assertThat(connections(outcome, Shop.FRONT_6)).containsOnly(0);
        assertThat(outcome.tally().failedFirstAttempts)
                .isEqualTo(outcome.tally().allRequests())
                .isPositive();
        assertThat(outcome.failedRequests()).isZero();
    }

    @Test
    void whileThePathToAProxyIsBrokenItsOtherFamilyServes() {
        Outcome outcome = play(
                WWW, new Happening.PathBreaks(Duration.ofMinutes(20), Shop.EDGE, Families.V6, Duration.ofMinutes(20)));
        assertThat(connections(outcome, Shop.FRONT)).matches(each -> each[1] == 0 && each[2] > 0 && each[4] == 0);
        assertThat(connections(outcome, Shop.FRONT_6)).matches(each -> each[1] > 0 && each[2] == 0 && each[4] > 0);
        assertThat(outcome.failedRequests()).isZero();
    }

    @Test
    void whoseResolverIsSilentWaitsAndWhoseRefusesFailsAtOnce() {
        Outcome silent = play(WWW, new Happening.Fails(Duration.ZERO, Shop.RESOLVER));
        Outcome refusing = play(WWW, new Happening.Refuses(Duration.ZERO, Shop.RESOLVER));
        assertThat(silent.tally().ended(Fate.NO_ADDRESS)).isEqualTo(silent.failedRequests());
        assertThat((double) silent.failedRequests() / silent.tally().allRequests())
                .isCloseTo(0.75, within(0.02));
        assertThat(refusing.failedRequests()).isEqualTo(silent.failedRequests());
        assertThat(refusing.tally().latency).isLessThan(silent.tally().latency / 10);
    }

    @Test
    void aProxyThatRefusesCostsNobodyItsTimeouts() {
        Outcome silent = play(WWW, new Happening.Fails(Duration.ZERO, Shop.EDGE));
        Outcome refusing = play(WWW, new Happening.Refuses(Duration.ZERO, Shop.EDGE));
        assertThat(refusing.tally().ended(Fate.NO_CONNECTION))
                .isEqualTo(refusing.tally().allRequests())
                .isEqualTo(silent.tally().ended(Fate.NO_CONNECTION));
        assertThat(refusing.tally().latency).isLessThan(silent.tally().latency / 10);
    }

    @Test
    void aBackendThatRefusesLeavesTheSameShareToItsBackupWithoutTheWait() {
        Outcome silent = play(WWW, new Happening.Fails(Duration.ZERO, Shop.NODE_1));
        Outcome refusing = play(WWW, new Happening.Refuses(Duration.ZERO, Shop.NODE_1));
        assertThat(refusing.failedRequests()).isZero();
        assertThat(refusing.tally().byEnd).isEqualTo(silent.tally().byEnd);
        assertThat(refusing.tally().latency).isLessThan(silent.tally().latency);
    }

    @Test
    void pagesAreAskedForByTheirWeights() {
        Outcome outcome = play(asking(ask("http://example.com/up", 1), ask("http://www.example.com/", 3)));
        long all = outcome.tally().allRequests();
        double atProxy = outcome.ends().stream()
                .filter(each -> each.endpoint().equals(Shop.EDGE.text()))
                .mapToDouble(each -> each.share().part())
                .sum();
        assertThat(atProxy).isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / all)));
    }

    @Test
    void theDayHasItsPeakWhereTheScenarioSays() {
        Rhythm rhythm = new Rhythm.Diurnal(6, 14, 1.8);
        Conditions day = WWW.with(WWW.demand().withRhythm(rhythm));
        Topology topology = topology();
        Outcome outcome = play(topology, scenario(day).lasting(Duration.ofDays(1)), 24);
        double mean = outcome.tally().allRequests() / 24.0;
        for (int hour = 0; hour < 24; hour++) {
            double expected = mean * rhythm.factor(Duration.ofMinutes(60L * hour + 30));
            assertThat((double) outcome.tally().requests[hour])
                    .as("hour %d", hour)
                    .isCloseTo(expected, within(5 * Math.sqrt(expected) + 0.003 * mean));
        }
    }

    @Test
    void aResolverConsistsOfAsManyUnequalCachesAsTheScenarioSays() {
        Simulation simulation = Simulation.of(
                topology(),
                scenario(WWW.with(new CacheFarm(4, 1))),
                Options.of(1).withThreads(1));
        assertThat(simulation.model().caches()).hasSize(8);
        assertThat(simulation.model().caches().subList(0, 4))
                .extracting(each -> each.population())
                .containsExactly(360, 180, 120, 90);
    }

    private static Demand.Ask ask(String url, double weight) {
        return new Demand.Ask(PageUrl.of(url), weight);
    }

    private static Conditions asking(Demand.Ask... asks) {
        return Conditions.USUAL.with(Demand.USUAL.withAsks(List.of(asks)));
    }

    private static Topology topology() {
        ClientGroup it = Shop.clients();
        return Shop.topology()
                .with(new ClientGroup(
                        it.id(),
                        it.label(),
                        it.population(),
                        it.whereabouts(),
                        it.networks(),
                        it.requestsPerHour(),
                        it.resolvers(),
                        ClientGroup.Stub.NO_CACHE,
                        Families.BOTH));
    }

    private static Scenario scenario(Conditions conditions, Happening... happenings) {
        return new Scenario(Id.of("test"), "", HOUR, List.of(happenings), Set.of()).under(conditions);
    }

    private static Outcome play(Conditions conditions, Happening... happenings) {
        return play(topology(), scenario(conditions, happenings), BINS);
    }

    private static Outcome play(Topology topology, Scenario scenario, int bins) {
        Options options = Options.of(11).withThreads(1).withRuns(1).withBins(bins);
        return Simulation.of(topology, scenario, options).play(_ -> {}, () -> false);
    }

    private static long[] connections(Outcome outcome, IpAddress address) {
        int number = outcome.model().addresses().indexOf(address);
        long[] counts = new long[outcome.tally().shape().bins()];
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] =
                    outcome.tally().byAddress[bin * outcome.model().addresses().size() + number];
        }
        return counts;
    }
}
