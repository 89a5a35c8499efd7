package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void theWholeIsAsManyRunsAsWerePlanned() {
        Extent whole = Extent.whole(3, 4);
        assertThat(whole.runs()).isEqualTo(3);
        assertThat(whole.run()).isEqualTo(3);
        assertThat(whole.part()).isEqualTo(1);
    }

    @Test
    void whatWasStoppedSaysInWhichRunAndHowFarInIt() {
        Extent stopped = Extent.stopped(5, 3, 3, 2.5, 2);
        assertThat(stopped.runs()).isEqualTo(2.625);
        assertThat(stopped.run()).isEqualTo(3);
        assertThat(stopped.part()).isCloseTo(0.625, within(1e-12));
    }

    @Test
    void whatWasStoppedAtOnceWasStoppedAtTheBeginningOfTheFirstRun() {
        Extent nothing = Extent.stopped(2, 0, 0);
        assertThat(nothing.run()).isEqualTo(1);
        assertThat(nothing.part()).isZero();
    }
}
