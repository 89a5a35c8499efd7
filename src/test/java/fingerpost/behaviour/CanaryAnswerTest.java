package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.asker;
import static fingerpost.behaviour.PolicyRuns.counts;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.topology.Canary;
import fingerpost.topology.WhenHealthy;
import org.junit.jupiter.api.Test;

class CanaryAnswerTest {
    @Test
    void eachAnswerIsDrawnWithTheShareOfTheCanary() {
        assertThat(counts(canary(500, Canary.Draw.EACH_ANSWER), 10_000, ASKER).get("192.0.2.2"))
                .isCloseTo(500, within(88));
    }

    @Test
    void eachAskerKeepsItsSide() {
        for (int i = 0; i < 50; i++) {
            assertThat(counts(canary(5000, Canary.Draw.EACH_ASKER), 20, asker("198.51.100." + i)))
                    .hasSize(1);
        }
    }

    @Test
    void aboutTheShareOfTheAskersMeetsTheCanary() {
        int met = 0;
        for (int i = 0; i < 4000; i++) {
            Asker asker = asker("198.51." + i / 250 + "." + i % 250);
            if (data(canary(2000, Canary.Draw.EACH_ASKER), asker, new DesignState(1))
                    .equals("192.0.2.2")) {
                met++;
            }
        }

        assertThat(met).isCloseTo(800, within(102));
    }

    @Test
    void raisingTheShareTakesNobodyBackFromTheCanary() {
        for (int i = 0; i < 200; i++) {
            Asker asker = asker("203.0.113." + i);
            if (data(canary(1000, Canary.Draw.EACH_ASKER), asker, new DesignState(1))
                    .equals("192.0.2.2")) {
                assertThat(data(canary(3000, Canary.Draw.EACH_ASKER), asker, new DesignState(1)))
                        .isEqualTo("192.0.2.2");
            }
        }
    }

    @Test
    void noneAndAll() {
        assertThat(counts(canary(0, Canary.Draw.EACH_ANSWER), 200, ASKER)).containsOnlyKeys("192.0.2.1");
        assertThat(counts(canary(10_000, Canary.Draw.EACH_ANSWER), 200, ASKER)).containsOnlyKeys("192.0.2.2");
    }

    @Test
    void aCanaryThatIsDownLeavesItsShareToTheStableSide() {
        DesignState state = new DesignState(1);
        state.fail(id("b"));

        assertThat(data(
                        WhenHealthy.of(canary(10_000, Canary.Draw.EACH_ANSWER), PORT_80),
                        ASKER,
                        state,
                        backend("b", 2, 80)))
                .isEqualTo("192.0.2.1");
    }

    private static Canary canary(int share, Canary.Draw draw) {
        return new Canary(fixed("192.0.2.1"), fixed("192.0.2.2"), share, draw);
    }
}
