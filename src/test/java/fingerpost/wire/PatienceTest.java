package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @ParameterizedTest
    @CsvSource({
        "PT1S,0,tried 1 to 10 times",
        "PT1S,11,not 11",
        "PT0S,1,more than 0 s",
        "PT-1S,1,more than 0 s",
        "PT60.001S,1,at most 60 s"
    })
    void neitherNeverNorForever(Duration each, int tries, String reason) {
        assertThatThrownBy(() -> new Patience(each, tries, Fallback.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
