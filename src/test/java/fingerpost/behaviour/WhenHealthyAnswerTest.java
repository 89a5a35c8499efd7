package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Fixed;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenHealthyAnswerTest {
    private static final Fixed THREE = fixed("192.0.2.1", "192.0.2.2", "192.0.2.3");

    @ParameterizedTest
    @CsvSource({"b c, 1", "a, 3"})
    void theMinimumOfWeightsIsAShareOfTheirSum(String failed, int given) {
        Weighted heavyFirst = new Weighted(List.of(
                new WeightedChoice(3, fixed("192.0.2.1")),
                new WeightedChoice(1, fixed("192.0.2.2")),
                new WeightedChoice(1, fixed("192.0.2.3"))));
        WhenHealthy policy = new WhenHealthy(heavyFirst, PORT_80, 50, WhenHealthy.Fallback.ALL);
        DesignState state = new DesignState(1);
        for (String each : failed.split(" ", -1)) {
            state.fail(id(each));
        }
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            answers.add(data(policy, ASKER, state, backend("a", 1, 80), backend("b", 2, 80), backend("c", 3, 80)));
        }

        assertThat(answers).hasSize(given);
    }

    @Test
    void unhealthyRecordsAreLeftOut() {
        assertThat(answer(0, WhenHealthy.Fallback.ALL, "b")).isEqualTo("192.0.2.1 192.0.2.3");
    }

    @Test
    void belowTheMinimumTheFallbackAnswers() {
        assertThat(answer(50, WhenHealthy.Fallback.NONE, "a"))
                .as("2 of 3 are enough")
                .isEqualTo("192.0.2.2 192.0.2.3");
        assertThat(answer(50, WhenHealthy.Fallback.ALL, "a", "b")).isEqualTo("192.0.2.1 192.0.2.2 192.0.2.3");
        assertThat(answer(50, WhenHealthy.Fallback.FIRST, "a", "b")).isEqualTo("192.0.2.1");
        assertThat(answer(50, WhenHealthy.Fallback.NONE, "a", "b")).isEqualTo("nodata");
    }

    @Test
    void withNoneHealthyTheFallbackAnswersEvenWithoutAMinimum() {
        assertThat(answer(0, WhenHealthy.Fallback.ALL, "a", "b", "c")).isEqualTo("192.0.2.1 192.0.2.2 192.0.2.3");
        assertThat(answer(0, WhenHealthy.Fallback.NONE, "a", "b", "c")).isEqualTo("nodata");
    }

    @Test
    void anAddressOfWhichTheDesignKnowsNothingIsTakenForHealthy() {
        assertThat(data(WhenHealthy.of(fixed("192.0.2.77"), PORT_80), ASKER, new DesignState(1)))
                .isEqualTo("192.0.2.77");
    }

    @Test
    void whatListensOnAnotherPortIsUnhealthy() {
        assertThat(data(
                        WhenHealthy.of(fixed("192.0.2.1", "192.0.2.2"), PORT_80),
                        ASKER,
                        new DesignState(1),
                        backend("a", 1, 8080),
                        backend("b", 2, 80)))
                .isEqualTo("192.0.2.2");
    }

    private static String answer(int minimum, WhenHealthy.Fallback fallback, String... failed) {
        DesignState state = new DesignState(1);
        for (String each : failed) {
            state.fail(id(each));
        }
        return data(
                new WhenHealthy(THREE, PORT_80, minimum, fallback),
                ASKER,
                state,
                backend("a", 1, 80),
                backend("b", 2, 80),
                backend("c", 3, 80));
    }
}
