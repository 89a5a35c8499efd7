package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "20, 20,  0, 1.6",
        "8, 20, 12, 1.6",
        "8, 20, 36, 1.6",
        "20, 20, 12, 0.4",
        "14, 20, 0, 1",
        "22, 2, 4, 1.6",
    })
    void theMostIsAskedAtThePeakAndTheLeastTwelveHoursOff(double from, double peak, long after, double factor) {
        assertThat(new Rhythm.Diurnal(from, peak, 1.6).factor(Duration.ofHours(after)))
                .isCloseTo(factor, within(EXACT));
    }

    @Test
    void overAWholeDayTheMeanIsThatOfTheGroups() {
        Rhythm day = new Rhythm.Diurnal(3.25, 19.5, 2);
        double sum = 0;
        for (int minute = 0; minute < 1440; minute++) {
            double factor = day.factor(Duration.ofMinutes(minute));
            assertThat(factor).isBetween(0.0, day.most());
            sum += factor;
        }
        assertThat(sum / 1440).isCloseTo(1, within(EXACT));
    }

    @Test
    void aSteadyOneNeverChanges() {
        assertThat(new Rhythm.Steady().factor(Duration.ofDays(3))).isEqualTo(new Rhythm.Steady().most());
    }
}
