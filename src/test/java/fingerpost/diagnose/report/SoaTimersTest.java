package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoaTimersTest {
    private static Fault timers(String timers) {
        return Fault.of("sound", "", "").replacing("14400 3600 1209600 300", timers);
    }

    @ParameterizedTest
    @CsvSource({"14400 3600 604800 60", "86400 7200 3600000 86400", "14400 14399 1209600 300"})
    void timersWithinTheUsualBoundsAreInOrder(String timers) {
        assertThat(Paper.told(new SoaTimers(), timers(timers))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14399 3600 604800 60, refresh is below 4 h",
        "14400 14400 604800 60, retry is not below refresh",
        "14400 3599 604800 60, retry is below 1 h",
        "14400 3600 604799 60, expire is below 7 d",
        "1209601 3600 1209600 60, or below refresh",
        "14400 3600 604800 59, minimum is below 1 min"
    })
    void oneBeyondABoundIsNamed(String timers, String told) {
        assertThat(Paper.told(new SoaTimers(), timers(timers)))
                .singleElement()
                .asString()
                .startsWith("NOTICE The SOA timers of sound.com. are unusual")
                .contains(told)
                .doesNotContain(" and retry", " and expire", " and minimum");
    }
}
