package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "SHARE, 0, 0 %",
                "SHARE, 1, 100 %",
                "SHARE, 0.3333, 33.3 %",
                "SHARE, 0.0525, 5.25 %",
                "SHARE, 0.05, 5 %",
                "SECONDS, 0, 0 s",
                "SECONDS, 2.5, 2.5 s",
                "SECONDS, 60, 1 min",
                "SECONDS, 90, 1 min 30 s",
                "SECONDS, 5400, 1 h 30 min",
                "SECONDS, 3599.7, 1 h",
                "COUNT, 12500, \"12,500\"",
                "PER_SECOND, 0.25, 0.25/s",
                "PER_SECOND, 1234.4, \"1,234/s\""
            })
    void aNumberIsWrittenWithItsUnit(Unit unit, double value, String text) {
        assertThat(unit.text(value)).isEqualTo(text);
    }
}
