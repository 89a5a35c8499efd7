package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigTimeTest {
    @ParameterizedTest
    @CsvSource({
        "0,0s,0 seconds",
        "1,1s,1 second",
        "60,1m,1 minute",
        "3661,1h1m1s,1 hour 1 minute 1 second",
        "172800,2d,2 days",
        "694861,1w1d1h1m1s,1 week 1 day 1 hour 1 minute 1 second",
        "2147483647,3550w5d3h14m7s,3550 weeks 5 days 3 hours 14 minutes 7 seconds"
    })
    void secondsAreSaidInTheUnitsOfPeople(long seconds, String brief, String words) {
        assertThat(DigTime.brief(seconds)).isEqualTo(brief);
        assertThat(DigTime.words(seconds)).isEqualTo(words);
    }
}
