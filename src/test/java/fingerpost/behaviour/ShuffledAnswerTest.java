package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.addresses;
import static fingerpost.behaviour.PolicyRuns.atPlace;
import static fingerpost.behaviour.PolicyRuns.counts;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.PolicyRuns.forSubnet;
import static fingerpost.behaviour.PolicyRuns.from;
import static fingerpost.behaviour.PolicyRuns.inCountry;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.ask;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.Backend;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShuffledAnswerTest {
    @Test
    void everyOrderIsEquallyLikely() {
        TreeMap<String, Integer> counts = counts(
                new Shuffled(addresses("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4")), 24_000, ASKER);

        assertThat(counts).hasSize(24);
        // a binomial of 24000 and 1/24 has a standard deviation of 31
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isCloseTo(1000, within(124)));
    }
}
