package fingerpost.simulate.habit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTimesTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "10001, 1, 1", "1, -1, 1", "1, 1, -1"})
    void whatNoBackendHasIsRefused(int workers, int queue, long seconds) {
        assertThatThrownBy(() -> new ServiceTimes(true, workers, queue, Duration.ofSeconds(seconds), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 10000 workers");
    }
}
