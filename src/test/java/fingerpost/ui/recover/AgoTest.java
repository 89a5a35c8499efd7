package fingerpost.ui.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT-5S, just now",
        "PT59S, just now",
        "PT1M, 1 minute ago",
        "PT59M59S, 59 minutes ago",
        "PT1H, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "P1D, 1 day ago",
        "P6DT23H, 6 days ago"
    })
    void whatWasWithinAWeekIsCounted(Duration since, String said) {
        assertThat(Ago.of(NOW.minus(since), NOW)).isEqualTo(said);
    }

    @Test
    void whatWasBeforeIsDated() {
        assertThat(Ago.of(NOW.minus(Duration.ofDays(7)), NOW)).startsWith("on ").contains("2026");
    }
}
