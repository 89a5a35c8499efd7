package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.addresses;
import static fingerpost.behaviour.PolicyRuns.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.topology.Shuffled;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShuffledAnswerTest {
    @Test
    void everyOrderIsEquallyLikely() {
        Map<String, Integer> counts =
                counts(new Shuffled(addresses("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4")), 24_000, ASKER);

        assertThat(counts).hasSize(24);
        // a binomial of 24000 and 1/24 has a standard deviation of 31
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isCloseTo(1000, within(124)));
    }
}
