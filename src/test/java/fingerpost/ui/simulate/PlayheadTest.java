package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayheadTest {
    private final Playhead head = new Playhead();

    @BeforeEach
    void anHour() {
        head.of(3600);
    }

    @Test
    void itStaysWithinTheScenario() {
        head.go(5000);
        assertThat(head.atProperty().get()).isEqualTo(3600);
        head.step(-1000);
        assertThat(head.atProperty().get()).isZero();
    }

    @Test
    void aStepIsASixtiethOfTheWhole() {
        head.step(2);

        assertThat(head.atProperty().get()).isEqualTo(120);
    }

    @Test
    void playingGoesOnUntilTheEndAndPausesThere() {
        head.toggle();
        head.tick(10);
        assertThat(head.atProperty().get()).isEqualTo(1800);
        head.tick(11);

        assertThat(head.atProperty().get()).isEqualTo(3600);
        assertThat(head.playingProperty().get()).isFalse();
    }

    @Test
    void fromTheEndItPlaysFromTheStartAgain() {
        head.go(3600);
        head.toggle();

        assertThat(head.atProperty().get()).isZero();
        assertThat(head.playingProperty().get()).isTrue();
    }

    @Test
    void nothingMovesWhilePaused() {
        head.go(60);
        head.tick(5);

        assertThat(head.atProperty().get()).isEqualTo(60);
    }

    @Test
    void theSameScenarioAgainKeepsTheMomentAndAnotherOneBeginsAnew() {
        head.go(60);
        head.of(3600);
        assertThat(head.atProperty().get()).isEqualTo(60);
        head.of(7200);
        assertThat(head.atProperty().get()).isZero();
    }
}
