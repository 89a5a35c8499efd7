package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.random.Dice;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One queue: what queueing theory says of the time in it (research/simulation.md, number 35). */
class LineTest {
    private static final int BATCHES = 50;
    private static final int IN_BATCH = 100_000;
    private static final ServiceTimes PATIENT = ServiceTimes.EXPONENTIAL.withQueue(1_000_000);

    @ParameterizedTest(name = "{0} workers, load {1}: {2} service times")
    @CsvSource({"1, .5, 2", "1, .9, 10", "2, .9, 5.2632", "4, .9, 2.9694"})
    void poissonArrivalsWaitAsErlangSays35(int workers, double load, double expected) {
        ServiceTimes times = PATIENT.withWorkers(workers);
        assertTimeInSystem(times, workers, load, expected);
    }

    @Test
    void requestsAllAlikeWaitHalfAsLong() {
        double load = .8;
        assertTimeInSystem(
                new ServiceTimes(false, 1, 1_000_000, PATIENT.patience(), "M/D/1"), 1, load, 1 + load / 2 / (1 - load));
    }

    /** Batch means: within four of their standard errors. */
    private static void assertTimeInSystem(ServiceTimes times, int workers, double load, double expected) {
        Line line = new Line(times, 1000 * workers);
        Dice arrivals = Dice.of(1, 2, Dice.Purpose.ARRIVALS);
        Dice service = Dice.of(1, 2, Dice.Purpose.SERVICE_TIMES);
        double[] means = new double[BATCHES];
        double now = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            double sum = 0;
            for (int i = 0; i < IN_BATCH; i++) {
                now += arrivals.exponential() * 1000 / load / workers;
                sum += line.arrive(now, service) - now;
            }
            means[batch] = sum / IN_BATCH / 1000;
        }
        double mean = DoubleStream.of(means).skip(1).average().orElseThrow();
        double squares = DoubleStream.of(means)
                .skip(1)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        double error = Math.sqrt(squares / (BATCHES - 2) / (BATCHES - 1));
        assertThat(mean).isCloseTo(expected, within(4 * error));
        assertThat(4 * error).isLessThan(expected / 10);
    }

    @Test
    void whoFindsNoRoomIsTurnedAwayAndTheNextAfterADepartureIsNot() {
        Line line = new Line(ServiceTimes.FIXED.withQueue(2), 1);
        Dice dice = Dice.of(1, 1, Dice.Purpose.SERVICE_TIMES);

        assertThat(line.arrive(0, dice)).isEqualTo(1e6);
        assertThat(line.arrive(0, dice)).isEqualTo(2e6);
        assertThat(line.arrive(0, dice)).isEqualTo(3e6);
        assertThat(line.arrive(999_999, dice)).isEqualTo(Line.FULL);
        assertThat(line.arrive(1e6, dice)).isEqualTo(4e6);
        assertThat(line.arrive(9e6, dice)).isEqualTo(10e6);
    }

    @Test
    void severalWorkersServeSideBySideAtTheSameCapacity() {
        Line line = new Line(ServiceTimes.FIXED.withWorkers(2), 2);
        Dice dice = Dice.of(1, 1, Dice.Purpose.SERVICE_TIMES);

        assertThat(line.arrive(0, dice)).isEqualTo(1e6);
        assertThat(line.arrive(500_000, dice)).isEqualTo(1.5e6);
        assertThat(line.arrive(600_000, dice)).isEqualTo(2e6);
    }

    /** An M/M/1/K queue turns away (1 - rho) rho^K / (1 - rho^(K + 1)) of all. */
    @Test
    void aShortQueueTurnsAwayWhatTheErlangLossSays() {
        Line line = new Line(PATIENT.withQueue(4), 1000);
        Dice arrivals = Dice.of(3, 2, Dice.Purpose.ARRIVALS);
        Dice service = Dice.of(3, 2, Dice.Purpose.SERVICE_TIMES);
        int all = 1_000_000;
        int lost = 0;
        double now = 0;
        for (int i = 0; i < all; i++) {
            now += arrivals.exponential() * 1250;
            lost += line.arrive(now, service) == Line.FULL ? 1 : 0;
        }
        double expected = .2 * Math.pow(.8, 5) / (1 - Math.pow(.8, 6));
        assertThat((double) lost / all).isCloseTo(expected, within(.003));
    }
}
