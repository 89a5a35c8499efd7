package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 % done",
        "0.25, 1, '25 % done, 3 s left'",
        "0.5, 100, '50 % done, 1 min 40 s left'",
        "0.999, 1, 99 % done",
        "1, 10, 100 % done"
    })
    void theRestTakesAsLongAsTheBeginning(double done, long seconds, String line) {
        long begun = -5_000_000_000L;
        assertThat(new TimeLeft(begun).line(done, begun + seconds * 1_000_000_000L))
                .isEqualTo(line);
    }
}
