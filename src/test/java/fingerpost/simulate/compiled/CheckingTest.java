package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.random.Dice;
import fingerpost.topology.Checkers;
import fingerpost.topology.HealthCheck;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several checkers of one thing; the closed form of the mean is in simulation.md 3, number 17. */
class CheckingTest {
    private static final Duration MILLI = Duration.ofMillis(1);
    private static final long FAILURE = 1_000_000_000;
    private static final int TRIES = 4000;

    @ParameterizedTest
    @CsvSource({
        "16, 14, 30, 3, 84.706",
        "16, 14, 10, 3, 28.235",
        "1, 1, 30, 3, 75",
        "5, 3, 20, 1, 10",
        "3, 3, 10, 2, 17.5"
    })
    void aDeadOneIsFoundAfterTheMeanTimeOfTheClosedForm(
            int count, int needed, int interval, int failures, double mean) {
        HealthCheck check = check(interval, failures, 1);
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            List<Beliefs.Change> found = new Checking(check, new Checkers(count, needed))
                    .of(List.of(new Beliefs.Change(FAILURE, true)), dice(seed));
            assertThat(found).singleElement().matches(Beliefs.Change::down);
            double seconds = (found.getFirst().at() - FAILURE) / 1e6 - 0.001;
            sum += seconds;
            squares += seconds * seconds;
        }
        double got = sum / TRIES;
        double error = Math.sqrt((squares / TRIES - got * got) / TRIES);
        assertThat(got).isCloseTo(mean, within(4 * error));
    }

    @Test
    void aFailureTooShortForEnoughCheckersIsNotBelieved() {
        Checkers all = new Checkers(8, 8);
        List<Beliefs.Change> truth =
                List.of(new Beliefs.Change(FAILURE, true), new Beliefs.Change(FAILURE + 5_000_000, false));
        assertThat(new Checking(check(10, 1, 1), all).of(truth, dice(1))).isEmpty();
        assertThat(new Checking(check(10, 1, 1), new Checkers(8, 1)).of(truth, dice(1)))
                .extracting(Beliefs.Change::down)
                .containsExactly(true, false);
    }

    @Test
    void itIsAliveAgainAsSoonAsTooFewSayOtherwise() {
        List<Beliefs.Change> truth = List.of(new Beliefs.Change(FAILURE, true), new Beliefs.Change(2 * FAILURE, false));
        List<Beliefs.Change> found = new Checking(check(30, 3, 2), Checkers.ROUTE_53).of(truth, dice(7));
        assertThat(found).extracting(Beliefs.Change::down).containsExactly(true, false);
        assertThat(found.getLast().at()).isBetween(2 * FAILURE + 30_000_000, 2 * FAILURE + 60_000_000);
    }

    private static HealthCheck check(int interval, int failures, int successes) {
        return new HealthCheck(HealthCheck.Probe.TCP, 80, "", Duration.ofSeconds(interval), MILLI, failures, successes);
    }

    private static Dice dice(long seed) {
        return Dice.of(seed, 0, Dice.Purpose.HEALTH_CHECKS);
    }
}
