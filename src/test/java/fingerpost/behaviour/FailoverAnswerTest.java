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
        assertThat(data(POLICY, ASKER, new DesignState(1), backend("a", 1, 8080))).isEqualTo("192.0.2.2");
    }

    private static String without(String... failed) {
        DesignState state = new DesignState(1);
        for (String each : failed) {
            state.fail(id(each));
        }
        return data(POLICY, ASKER, state, backend("a", 1, 80), backend("b", 2, 80), backend("c", 3, 80));
    }
}
