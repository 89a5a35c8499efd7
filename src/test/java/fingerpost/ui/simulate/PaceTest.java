package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;
    private final Pace pace = new Pace(List.of(new Stage(0.1, 1, 100), new Stage(1, 1, 900)), 0);

    @Test
    void nothingIsKnownBeforeTheFirstStageIsDone() {
        pace.next(0);

        assertThat(pace.left(SECOND)).isEmpty();
        assertThat(pace.part(SECOND)).isZero();
    }

    @Test
    void afterAStageTheTimeLeftFollowsFromItsSpeed() {
        pace.next(0);
        pace.next(SECOND);

        assertThat(pace.part(SECOND)).isCloseTo(0.1, Offset.offset(1e-9));
        assertThat(pace.left(SECOND)).contains(Duration.ofSeconds(9));
        assertThat(pace.left(4 * SECOND)).contains(Duration.ofSeconds(6));
    }

    @Test
    void aSlowStageNeverSeemsDoneBeforeItIs() {
        pace.next(0);
        pace.next(SECOND);

        assertThat(pace.part(1_000 * SECOND)).isLessThan(1).isGreaterThan(0.9);
    }

    @Test
    void whatIsReportedCountsWhereItIsMoreThanGuessed() {
        pace.next(0);
        pace.next(SECOND);
        pace.reached(0.5);

        assertThat(pace.part(SECOND)).isCloseTo(0.55, Offset.offset(1e-9));
    }
}
