package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.25, 0.25",
        "1234567, 1234570",
        "1e-9, 0.000000001",
        "100, 100",
        "0.3333333333, 0.333333"
    })
    void aDecimalHasSixDigitsAndNeverAnExponent(double value, String text) {
        assertThat(Figures.decimal(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.004, 0.00", "9.994, 9.99", "10, 10.0", "99.96, 100.0", "1234.5, 1235", "-20, -20.0"})
    void aRoughNumberHasAboutThreeDigits(double value, String text) {
        assertThat(Figures.rough(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 0 s",
        "119.4, 119 s",
        "119.6, 2 min",
        "5400, 90 min",
        "7200, 2 h",
        "7500, 2 h 5 min",
        "172800, 2 days",
        "31536000, 365 days"
    })
    void aTimeIsSaidInTheUnitThatAPersonWouldTake(double seconds, String text) {
        assertThat(Figures.time(seconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0 %", "0.12345, 12.3 %", "1, 100.0 %"})
    void aPartIsAPercentage(double part, String text) {
        assertThat(Figures.percent(part)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1000, 1 000", "1234567, 1 234 567"})
    void thousandsStandApart(long number, String text) {
        assertThat(Figures.grouped(number)).isEqualTo(text);
    }
}
