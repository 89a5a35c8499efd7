package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0.2, 1 s",
        "59.4, 59 s",
        "60, 1 min",
        "212, 3 min 32 s",
        "3600, 1 h",
        "3605, 1 h",
        "7500, 2 h 5 min",
        "90000, 25 h"
    })
    void aSpanIsSaidInWholeSecondsAndFromAnHourOnInMinutes(double seconds, String said) {
        assertThat(Words.span(seconds)).isEqualTo(said);
    }
}
