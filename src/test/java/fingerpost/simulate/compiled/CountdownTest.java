package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.random.Dice;
import fingerpost.topology.Checkers;
import fingerpost.topology.HealthCheck;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every 10 s a probe that waits for 1 s; 3 failures make it dead, 2 successes alive. */
class CountdownTest {
    private static final long SECOND = 1_000_000;
    private static final HealthCheck CHECK =
            new HealthCheck(HealthCheck.Probe.TCP, 80, "", Duration.ofSeconds(10), Duration.ofSeconds(1), 3, 2);

    private static List<Beliefs.Change> truth(long... turns) {
        return IntStream.range(0, turns.length)
                .mapToObj(i -> new Beliefs.Change(turns[i] * SECOND, i % 2 == 0))
                .toList();
    }

    private static List<Countdown.Step> steps(Checkers checkers, long... turns) {
        return new Countdown(CHECK, checkers).of(truth(turns), Dice.of(4, 0, Dice.Purpose.HEALTH_CHECKS));
    }

    private static List<Long> seconds(List<Countdown.Step> steps) {
        return steps.stream().map(each -> each.untilChange().toSeconds()).toList();
    }

    @Test
    void eachFailedProbeBringsItNearerAndAfterTheLastItNeedsTheSuccesses() {
        assertThat(seconds(steps(Checkers.ONE, 100, 1000))).containsExactly(20L, 10L, 20L, 10L, 30L);
    }

    @Test
    void successInBetweenBeginsTheCountAnew() {
        assertThat(seconds(steps(Checkers.ONE, 100, 120, 500))).containsExactly(20L, 10L, 30L, 20L, 10L, 20L);
    }

    @Test
    void itEndsWhenTheCheckChangesItsMind() {
        for (Checkers checkers : List.of(Checkers.ONE, Checkers.ROUTE_53)) {
            List<Beliefs.Change> believed =
                    new Checking(CHECK, checkers).of(truth(100, 1000), Dice.of(4, 0, Dice.Purpose.HEALTH_CHECKS));
            List<Countdown.Step> steps = steps(checkers, 100, 1000);

            assertThat(believed).hasSize(2);
            for (Beliefs.Change change : believed) {
                Countdown.Step before = steps.stream()
                        .filter(step -> step.at() < change.at())
                        .reduce((_, last) -> last)
                        .orElseThrow();
                assertThat(before.untilChange()).isEqualTo(Duration.ofSeconds(10));
            }
        }
    }

    /** 13 of 16 against it do not yet decide; the fourteenth does. */
    @Test
    void ofSeveralCheckersTheOneThatDecidesCounts() {
        List<Long> seconds = seconds(steps(Checkers.ROUTE_53, 100));

        assertThat(seconds.subList(0, 13)).containsOnly(30L);
        assertThat(seconds.get(13)).isEqualTo(20L);
        assertThat(seconds.getLast()).isEqualTo(20L);
    }
}
