package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.addresses;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.counts;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Rotated;
import fingerpost.topology.WhenHealthy;
import org.junit.jupiter.api.Test;

class RotatedAnswerTest {
    private static final Rotated THREE = new Rotated(addresses("192.0.2.1", "192.0.2.2", "192.0.2.3"));

    @Test
    void answerKBeginsAtKModuloNAndKeepsTheCyclicOrder() {
        DesignState state = new DesignState(1);

        assertThat(data(THREE, ASKER, state)).isEqualTo("192.0.2.1 192.0.2.2 192.0.2.3");
        assertThat(data(THREE, ASKER, state)).isEqualTo("192.0.2.2 192.0.2.3 192.0.2.1");
        assertThat(data(THREE, ASKER, state)).isEqualTo("192.0.2.3 192.0.2.1 192.0.2.2");
        assertThat(data(THREE, ASKER, state)).isEqualTo("192.0.2.1 192.0.2.2 192.0.2.3");
    }

    @Test
    void everyRecordIsFirstEquallyOften() {
        assertThat(counts(THREE, 3000, ASKER).values()).containsExactly(1000, 1000, 1000);
    }

    @Test
    void anUnhealthyRecordIsLeftOutAndTheOthersStayInTurn() {
        DesignState state = new DesignState(1);
        state.fail(id("b"));
        WhenHealthy checked = WhenHealthy.of(THREE, PORT_80);
        Backend[] all = {backend("a", 1, 80), backend("b", 2, 80), backend("c", 3, 80)};

        assertThat(data(checked, ASKER, state, all)).isEqualTo("192.0.2.1 192.0.2.3");
        assertThat(data(checked, ASKER, state, all)).isEqualTo("192.0.2.3 192.0.2.1");
    }
}
