package fingerpost.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.WalkStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {
    private static WalkStep step(WalkStep.Outcome outcome, double millis) {
        return new WalkStep(WalkStep.Kind.ANSWER, outcome, "title", "", List.of(), millis);
    }

    @Test
    void aCachedStepSaysSoWhateverItCosts() {
        assertThat(Cost.of(step(WalkStep.Outcome.CACHED, 0))).isEqualTo("cached");
        assertThat(Cost.of(step(WalkStep.Outcome.GOOD, 0))).isEmpty();
        assertThat(Cost.of(step(WalkStep.Outcome.GOOD, 19.6))).isEqualTo("20 ms");
    }

    @Test
    void aRequestIsSummedUp() {
        assertThat(Cost.of(List.of())).isEmpty();
        assertThat(Cost.of(List.of(step(WalkStep.Outcome.GOOD, 20)))).isEqualTo("1 step, 20 ms");
        assertThat(Cost.of(List.of(
                        step(WalkStep.Outcome.GOOD, 20.3),
                        step(WalkStep.Outcome.GOOD, 20.3),
                        step(WalkStep.Outcome.CACHED, 0))))
                .isEqualTo("3 steps, 41 ms, 1 cached");
    }
}
