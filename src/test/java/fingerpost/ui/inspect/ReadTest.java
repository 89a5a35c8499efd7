package fingerpost.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
    @Test
    void durationsAreSecondsUnlessAUnitIsSaid() {
        assertThat(Read.duration("10", "An interval")).isEqualTo(Duration.ofSeconds(10));
        assertThat(Read.duration("500ms", "An interval")).isEqualTo(Duration.ofMillis(500));
        assertThat(Read.duration("2 h", "An interval")).isEqualTo(Duration.ofHours(2));
        assertThat(Read.duration("1d", "An interval")).isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "1 h 30 min, PT1H30M",
        "1h30m, PT1H30M",
        "90 min, PT1H30M",
        "2 d 1 s, P2DT1S",
        "0, PT0S",
        "1 s 500 ms, PT1.5S",
    })
    void severalUnitsAddUp(String text, Duration duration) {
        assertThat(Read.duration(text, "A time")).isEqualTo(duration);
        assertThat(Read.duration(Read.spoken(duration), "A time")).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M, 1 h 30 min", "PT10M, 10 min", "P2DT2H, 2 d 2 h", "PT0S, 0 s", "PT0.25S, 250 ms"})
    void durationsAreSpokenWithEveryUnitTheyHave(Duration duration, String spoken) {
        assertThat(Read.spoken(duration)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 h 30", "h", "1 h,30 min", "-5 min", "1.5 h", "999999999999999999 d", "1 hour"})
    void whatIsNoSumOfUnitsIsRefused(String text) {
        assertThatThrownBy(() -> Read.duration(text, "A time"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A time ");
    }

    @Test
    void sharesArePercentagesOfTwoDecimals() {
        assertThat(Read.percent(" 12.5 % ")).isEqualTo(1250);
        assertThat(Read.percent(Read.percent("0.05"))).isEqualTo("0.05");
        assertThatThrownBy(() -> Read.percent("0.005")).hasMessageContaining("at most two decimals");
    }

    @Test
    void everyDurationReadsBackAsItIsWritten() {
        for (long millis : new long[] {1, 250, 1000, 59_000, 60_000, 90_000, 3_600_000, 5_400_000, 86_400_000}) {
            Duration duration = Duration.ofMillis(millis);
            assertThat(Read.duration(Read.written(duration), "A time")).isEqualTo(duration);
        }
    }

    @Test
    void whatIsNoDurationIsRefusedWithWhatIsExpected() {
        assertThatThrownBy(() -> Read.duration("5 years", "A timeout"))
                .hasMessage("A timeout is a number of seconds, or one with ms, s, m, h or d; \"5 years\" is not.");
        assertThatThrownBy(() -> Read.duration("soon", "A timeout")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersSayWhatTheyAreFor() {
        assertThat(Read.number(" 8080 ", "A port")).isEqualTo(8080);
        assertThatThrownBy(() -> Read.number("http", "A port"))
                .hasMessage("A port is a whole number; \"http\" is not.");
        assertThatThrownBy(() -> Read.number("99999999999", "A port")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyFieldIsNoValue() {
        assertThat(Read.maybeNumber(" ", "A capacity")).isEmpty();
        assertThat(Read.maybeDate("")).isEmpty();
        assertThat(Read.maybeDate("2027-03-31")).contains(LocalDate.of(2027, 3, 31));
        assertThatThrownBy(() -> Read.maybeDate("31.3.2027")).hasMessage("A date is written 2027-03-31.");
    }

    @Test
    void undoNamesSayTheFieldAndTheThing() {
        assertThat(EditName.of("TTL", "www.example.com")).isEqualTo("Change TTL of www.example.com");
        assertThat(EditName.of("Port", "edge")).isEqualTo("Change port of edge");
        assertThat(EditName.of("Add server", "edge")).isEqualTo("Add server to edge");
        assertThat(EditName.of("Remove server", "edge")).isEqualTo("Remove server of edge");
    }
}
