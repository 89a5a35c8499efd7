package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.counts;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.topology.Backend;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightedAnswerTest {
    private static final Weighted THREE = new Weighted(List.of(
            new WeightedChoice(60, fixed("192.0.2.1")),
            new WeightedChoice(30, fixed("192.0.2.2")),
            new WeightedChoice(10, fixed("192.0.2.3"))));

    private static final Weighted WITH_ZERO =
            new Weighted(List.of(new WeightedChoice(1, fixed("192.0.2.1")), new WeightedChoice(0, fixed("192.0.2.2"))));

    @Test
    void eachChoiceComesAsOftenAsItsShareOfTheSum() {
        Map<String, Integer> counts = counts(THREE, 10_000, ASKER);

        // the standard deviation is at most 49
        assertThat(counts.get("192.0.2.1")).isCloseTo(6000, within(196));
        assertThat(counts.get("192.0.2.2")).isCloseTo(3000, within(183));
        assertThat(counts.get("192.0.2.3")).isCloseTo(1000, within(120));
    }

    @Test
    void aWeightOfZeroIsNeverChosenWhileAnotherIsHealthy() {
        assertThat(counts(WITH_ZERO, 200, ASKER)).isEqualTo(Map.of("192.0.2.1", 200));
    }

    @Test
    void aWeightOfZeroIsChosenWhenEveryOtherIsUnhealthy() {
        DesignState state = new DesignState(1);
        state.fail(id("a"));

        assertThat(data(WhenHealthy.of(WITH_ZERO, PORT_80), ASKER, state, backend("a", 1, 80), backend("b", 2, 80)))
                .isEqualTo("192.0.2.2");
    }

    @Test
    void allZeroIsAllEqual() {
        Weighted zeros = new Weighted(
                List.of(new WeightedChoice(0, fixed("192.0.2.1")), new WeightedChoice(0, fixed("192.0.2.2"))));

        assertThat(counts(zeros, 1000, ASKER).get("192.0.2.1")).isCloseTo(500, within(64));
    }

    @Test
    void anUnhealthyChoiceGivesItsShareToTheOthers() {
        DesignState state = new DesignState(1);
        state.fail(id("a"));
        Backend[] all = {backend("a", 1, 80), backend("b", 2, 80), backend("c", 3, 80)};
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            given.add(data(WhenHealthy.of(THREE, PORT_80), ASKER, state, all));
        }

        assertThat(given).containsExactlyInAnyOrder("192.0.2.2", "192.0.2.3");
    }
}
