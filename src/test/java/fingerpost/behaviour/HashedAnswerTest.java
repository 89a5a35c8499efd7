package fingerpost.behaviour;

import static fingerpost.behaviour.PolicyRuns.ask;
import static fingerpost.behaviour.PolicyRuns.asker;
import static fingerpost.behaviour.PolicyRuns.counts;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.PolicyRuns.forSubnet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashedAnswerTest {
    private static final HashedByAsker POLICY = new HashedByAsker(
            List.of(new WeightedChoice(3, fixed("192.0.2.1")), new WeightedChoice(1, fixed("192.0.2.2"))));

    @Test
    void theSameAskerAlwaysGetsTheSame() {
        for (int i = 0; i < 50; i++) {
            assertThat(counts(POLICY, 10, asker("198.51.100." + i))).hasSize(1);
        }
    }

    @Test
    void theAskersSpreadByWeight() {
        int first = 0;
        for (int i = 0; i < 4000; i++) {
            Asker asker = asker("198.51." + i / 250 + "." + i % 250);
            if (data(POLICY, asker, new DesignState(1)).equals("192.0.2.1")) {
                first++;
            }
        }

        assertThat(first).isCloseTo(3000, within(110));
    }

    @Test
    void clientsOfOneSubnetGetTheSameWhateverTheirResolver() {
        assertThat(data(POLICY, forSubnet("192.0.2.53", "203.0.113.0/24"), new DesignState(1)))
                .isEqualTo(data(POLICY, forSubnet("198.51.100.53", "203.0.113.0/24"), new DesignState(2)));
        assertThat(ask(POLICY, forSubnet("192.0.2.53", "203.0.113.0/24"), new DesignState(1))
                        .scope())
                .isEqualTo(24);
    }

    @Test
    void theHashIsTheSameOnEveryMachine() {
        AskerHash hash = AskerHash.of(Asker.at(IpAddress.of("192.0.2.1")));

        assertThat(hash.value()).isEqualTo(EXPECTED);
        assertThat(hash.below(10_000)).isBetween(0L, 9_999L);
    }

    /** Worked out apart, in Python. */
    private static final long EXPECTED = 0x10d5ab5a7363717bL;
}
