package fingerpost.behaviour;

import static fingerpost.behaviour.PolicyRuns.asker;
import static fingerpost.behaviour.PolicyRuns.counts;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Fixed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedAnswerTest {
    @Test
    void everybodyGetsAllRecordsInTheOrderGiven() {
        Fixed two = fixed("192.0.2.2", "192.0.2.1");

        assertThat(counts(two, 5, asker("198.51.100.1"))).isEqualTo(Map.of("192.0.2.2 192.0.2.1", 5));
    }
}
