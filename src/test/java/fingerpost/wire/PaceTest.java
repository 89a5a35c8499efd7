package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void whoComesTooEarlyWaitsForTheTurnAfterThoseBefore() {
        Pace pace = new Pace(2);
        assertThat(pace.take(0)).isZero();
        assertThat(pace.take(10)).isZero();
        assertThat(pace.take(20)).isEqualTo(SECOND - 20);
        assertThat(pace.take(30)).isEqualTo(SECOND - 20);
        assertThat(pace.take(40)).isEqualTo(2 * SECOND - 40);
    }

    @Test
    void aPauseIsNotSavedUp() {
        Pace pace = new Pace(1);
        pace.take(0);
        assertThat(pace.take(10 * SECOND)).isZero();
        assertThat(pace.take(10 * SECOND)).isEqualTo(SECOND);
    }
}
