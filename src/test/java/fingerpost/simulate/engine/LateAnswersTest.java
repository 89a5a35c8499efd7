package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.Options;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.StubHabit;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Fixed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A world in which AAAA comes one trip to the authority, 30 ms, after A, which the resolver keeps: what clients make of it whose
 * resolution delay (RFC 8305 section 3; number 24 of the closed forms) is another.
 */
class LateAnswersTest {
    private static final IpAddress FOUR = IpAddress.of("192.0.2.1");
    private static final IpAddress SIX = IpAddress.of("2001:db8::1");

    private static Tally played(Stub stub, int millis) {
        Trial trial = new Trial()
                .backendsAt(List.of(FOUR, SIX))
                .answers(100_000, new Fixed(List.of(FOUR.record())))
                .answers(0, new Fixed(List.of(SIX.record())))
                .clients(Stub.NO_CACHE, 100, 3600);
        StubHabit habit = StubHabit.of(stub).keepingNothing().withResolutionDelay(Duration.ofMillis(millis));
        Model model = trial.simulation(Options.of(1))
                .model()
                .withCaches(cache -> new Cache(
                        cache.number(),
                        cache.resolver(),
                        cache.recursion(),
                        cache.cells().stream().map(cell -> cell.with(habit)).toList()));
        Tally tally = new Engine(model, 1).play(1, 1, 1, any -> {}, () -> false).tally();
        tally.audit();
        return tally;
    }

    private static double six(Tally tally) {
        return (double) tally.byEnd[1] / tally.allRequests();
    }

    @ParameterizedTest(name = "a delay of {0} ms: {1} of all by IPv6")
    @CsvSource({"50, 1", "30, 1", "29, 0", "0, 0"})
    void number24ByIpv4ExactlyWhereIpv6IsLaterThanTheDelay(int millis, double share) {
        assertThat(six(played(Stub.ANDROID, millis))).isEqualTo(share);
    }

    @Test
    void whoDoesNotWaitBeginsAfterTheDelayAndNotWithTheLateAnswer() {
        Tally waits = played(Stub.ANDROID, 50);
        Tally goes = played(Stub.ANDROID, 10);

        assertThat(waits.latency - goes.latency).isEqualTo(20_000 * waits.allRequests());
    }

    @Test
    void whoTriesOneAfterAnotherWaitsForBoth() {
        assertThat(six(played(Stub.NO_CACHE, 0))).isEqualTo(1);
    }
}
