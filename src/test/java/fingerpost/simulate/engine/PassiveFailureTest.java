package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.result.Tally;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dead backend costs before it is known to be dead. */
class PassiveFailureTest {
    private static final long TIMEOUT = 10_000_000;

    /**
     * Each of the workers tries the dead one of n again when fail_timeout has passed, seen in whole seconds: every 10 to 11 s and
     * the n requests until its turn comes (research/simulation.md, number 38).
     */
    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 4})
    void eachWorkerWastesATryEveryFailTimeout38(int workers) {
        long seconds = 2000;
        double tries =
                (double) extra(site(Optional.empty(), workers).fails(0, "s0"), site(Optional.empty(), workers), seconds)
                        / TIMEOUT;

        double perWorker = tries / workers;
        assertThat(perWorker).isBetween(seconds / (11 + 3 * 3 / 100.0), seconds / 10.0 + 1);
    }

    /** From its death until the third failed probe and its timeout, nothing is shunned; from then on nothing is wasted. */
    @ParameterizedTest
    @CsvSource({"10, 3, 25, 35", "2, 2, 7, 9"})
    void activeChecksEndTheWaste16(int interval, int failures, long least, long most) {
        HealthCheck check = new HealthCheck(
                HealthCheck.Probe.TCP, 8080, "", Duration.ofSeconds(interval), Duration.ofSeconds(5), failures, 1);
        long tries = extra(site(Optional.of(check), 1).fails(100, "s0"), site(Optional.of(check), 1), 1000) / TIMEOUT;

        double ofRequests = 100 / 3.0;
        assertThat((double) tries).isBetween(ofRequests * (least - 1), ofRequests * (most + 1));
    }

    /** A service with active checks counts no failures itself, so that every waste is the checks'. */
    private static Trial site(Optional<HealthCheck> active, int workers) {
        Trial trial = new Trial();
        List<Member> members = Pools.equal(3);
        if (active.isPresent()) {
            members = members.stream()
                    .map(each -> new Member(each.backend(), 1, false, false, 0, each.failTimeout()))
                    .toList();
        }
        for (int i = 0; i < 3; i++) {
            trial.with(fingerpost.topology.Backend.of(
                    Id.of("s" + i), "s" + i, fingerpost.topology.Host.of("192.0.2." + (i + 1)), 8080));
        }
        return trial.behind(
                        Proxy.Kind.NGINX,
                        new Service(
                                Id.of("pool"),
                                "pool",
                                members,
                                new Balancing.RoundRobin(),
                                Optional.empty(),
                                0,
                                active))
                .clients(Stub.NO_CACHE, 1000, 360 * workers)
                .caches(workers);
    }

    private static long extra(Trial one, Trial other, long seconds) {
        Tally first = one.lasts(Duration.ofSeconds(seconds)).run().tally();
        Tally second = other.lasts(Duration.ofSeconds(seconds)).run().tally();
        assertThat(first.allRequests()).isEqualTo(second.allRequests());
        assertThat(first.ended(fingerpost.simulate.result.Fate.SERVED)).isEqualTo(first.allRequests());
        return first.latency - second.latency;
    }
}
