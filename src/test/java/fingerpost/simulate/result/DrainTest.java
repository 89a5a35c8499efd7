package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.result.Drain.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrainTest {
    private static Drain of(Point... curve) {
        return new Drain(600, List.of("192.0.2.1"), 0.5, 0, List.of(curve), 100);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 30", "0.9, 54", "0.99, 59.4", "0.2, 12"})
    void aTimeLiesBetweenThePointsOfTheCurve(double part, double seconds) {
        Drain drain = of(new Point(10, 5.0 / 6), new Point(40, 1.0 / 3), new Point(60, 0), new Point(90, 0.2));
        assertThat(drain.timeTo(part).orElseThrow()).isCloseTo(seconds, within(1e-9));
    }

    @Test
    void whatIsNotReachedHasNoTime() {
        assertThat(of(new Point(10, 0.4), new Point(90, 0.02)).timeTo(0.99)).isEmpty();
        assertThat(of().timeTo(0.5)).isEmpty();
    }

    @Test
    void whatWasEmptyBeforeHasLeftAtOnce() {
        assertThat(of(new Point(0, 1), new Point(0, 0)).timeTo(0.99)).hasValue(0);
    }
}
