package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Failover;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailoverAnswerTest {
    private static final Failover POLICY =
            new Failover(List.of(fixed("192.0.2.1"), fixed("192.0.2.2"), fixed("192.0.2.3")), PORT_80);

    @Test
    void thePrimaryAnswersWhileItIsHealthy() {
        assertThat(without()).isEqualTo("192.0.2.1");
    }

    @Test
    void theFirstWithAHealthyRecordAnswers() {
        assertThat(without("a")).isEqualTo("192.0.2.2");
        assertThat(without("a", "b")).isEqualTo("192.0.2.3");
    }

    @Test
    void withNoneHealthyThePrimaryAnswers() {
        assertThat(without("a", "b", "c")).isEqualTo("192.0.2.1");
    }

    @Test
    void aBackendThatDoesNotListenOnTheProbedPortIsUnhealthy() {
        assertThat(data(POLICY, ASKER, new DesignState(1), backend("a", 1, 8080)))
                .isEqualTo("192.0.2.2");
    }

    private static String without(String... failed) {
        DesignState state = new DesignState(1);
        for (String each : failed) {
            state.fail(id(each));
        }
        return data(POLICY, ASKER, state, backend("a", 1, 80), backend("b", 2, 80), backend("c", 3, 80));
    }
}
