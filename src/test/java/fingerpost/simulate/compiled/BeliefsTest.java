package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.random.Dice;
import fingerpost.simulate.truth.Batches;
import fingerpost.topology.Checkers;
import fingerpost.topology.HealthCheck;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeliefsTest {
    private static final long SECOND = 1_000_000;
    private static final int MANY = 20_000;

    private static HealthCheck check(int interval, int timeout, int failures, int successes) {
        return new HealthCheck(
                HealthCheck.Probe.TCP,
                80,
                "",
                Duration.ofSeconds(interval),
                Duration.ofSeconds(timeout),
                failures,
                successes);
    }

    private static List<Beliefs.Change> truth(long... turns) {
        return IntStream.range(0, turns.length)
                .mapToObj(i -> new Beliefs.Change(turns[i] * SECOND, i % 2 == 0))
                .toList();
    }

    /** HAProxy 2 s x 3; gdnsd 10 x 10 with 5 s; Azure 30 x 4 with 10 s: the defaults of their documentation. */
    @ParameterizedTest
    @CsvSource({"2, 1, 3, 6", "10, 5, 10, 100", "30, 10, 4, 115"})
    void number16OneCheckerNeedsAPhaseItsIntervalsAndATimeout(int interval, int timeout, int failures, double mean) {
        HealthCheck check = check(interval, timeout, failures, 2);
        Beliefs beliefs = new Beliefs(check);
        double[] times = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            Dice dice = Dice.of(1, i, Dice.Purpose.HEALTH_CHECKS);
            Beliefs.Change change = beliefs.of(truth(1000), beliefs.phase(dice)).getFirst();
            assertThat(change.down()).isTrue();
            times[i] = (double) change.at() / SECOND - 1000;
            double least = (failures - 1) * interval + timeout;
            assertThat(times[i]).isBetween(least, least + interval);
        }
        Batches.mean(times).agreesWith(mean, 0.1);
    }

    /** Healthy as long as more than 18 % of 16 say so: 14 have to find it dead, three times each. */
    @ParameterizedTest
    @CsvSource({"30, 84.7059", "10, 28.2353"})
    void number17SeveralCheckersWaitForTheOneThatDecides(int interval, double mean) {
        Checking checking = new Checking(check(interval, 1, 3, 3), Checkers.ROUTE_53);
        double[] times = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            List<Beliefs.Change> believed = checking.of(truth(1000), Dice.of(2, i, Dice.Purpose.HEALTH_CHECKS));
            assertThat(believed).hasSize(1);
            times[i] = (double) believed.getFirst().at() / SECOND - 1001;
        }
        Batches.mean(times).agreesWith(mean, 0.1);
    }

    @Test
    void aShortFailureIsNotNoticed() {
        assertThat(new Beliefs(check(10, 5, 3, 2)).of(truth(100, 115), 0)).isEmpty();
    }

    @Test
    void recoveryIsBelievedAfterSoManySuccessesWithoutATimeout() {
        assertThat(new Beliefs(check(10, 5, 3, 2)).of(truth(100, 201), 0))
                .containsExactly(new Beliefs.Change(125 * SECOND, true), new Beliefs.Change(220 * SECOND, false));
    }

    @Test
    void whatRecoversWhileTheLastProbeStillWaitsIsNotTakenForDeadForEver() {
        List<Beliefs.Change> believed = new Beliefs(check(10, 25, 1, 1)).of(truth(100, 101), 0);
        assertThat(believed).isSortedAccordingTo((a, b) -> Long.compare(a.at(), b.at()));
        assertThat(believed.getLast().down()).isFalse();
    }
}
