package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void anAxisThatLeadsNowhereIsRefusedWithBothEnds(double to) {
        assertThatThrownBy(() -> new Axis("Time", Unit.SECONDS, 0, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The axis Time cannot lead from 0.0 to " + to);
    }

    @ParameterizedTest
    @CsvSource({"3600, 6, 600", "10800, 6, 1800", "86400, 12, 7200", "60, 5, 15", "864000, 5, 200000"})
    void ticksOfTimeStandAtRoundMoments(double to, int most, double step) {
        assertThat(new Axis("Time", Unit.SECONDS, 0, to).ticks(most))
                .startsWith(0.0, step)
                .hasSizeBetween(2, most + 1);
    }

    @Test
    void ticksStayWithinTheAxis() {
        assertThat(new Axis("Share", Unit.SHARE, 0.13, 0.47).ticks(4)).containsExactly(0.2, 0.30000000000000004, 0.4);
    }

    @Test
    void thingsAreCountedInWholeNumbers() {
        assertThat(new Axis("Requests", Unit.COUNT, 0, 2).ticks(8)).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void numbersHaveThePointAndTheCommaOfTheLocale() {
        assertThat(new Axis("Share", Unit.SHARE, 0, 1).text(0.0314)).isEqualTo("3.14 %");
        assertThat(new Axis("Share", Unit.SHARE, 0, 1, Locale.GERMAN).text(0.0314))
                .isEqualTo("3,14 %");
        assertThat(new Flows("t", "requests", List.of(), List.of(), Locale.GERMAN).share(1, 32))
                .isEqualTo("3,13 %");
    }
}
