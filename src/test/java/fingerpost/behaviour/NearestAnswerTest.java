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

class NearestAnswerTest {
    private static final Nearest POLICY = new Nearest(List.of(
            new SiteChoice(new Coordinates(40.7, -74.0), fixed("192.0.2.1")),
            new SiteChoice(new Coordinates(50.1, 8.7), fixed("192.0.2.2")),
            new SiteChoice(new Coordinates(1.35, 103.8), fixed("192.0.2.3"))));

    @Test
    void theNearestByGreatCircleAnswers() {
        assertThat(data(POLICY, atPlace(48.9, 2.4), new DesignState(1))).as("Paris").isEqualTo("192.0.2.2");
        assertThat(data(POLICY, atPlace(35.7, 139.7), new DesignState(1))).as("Tokyo").isEqualTo("192.0.2.3");
        assertThat(data(POLICY, atPlace(-23.5, -46.6), new DesignState(1))).as("Sao Paulo").isEqualTo("192.0.2.1");
    }

    @Test
    void anAskerOfUnknownPlaceGetsTheFirst() {
        assertThat(data(POLICY, ASKER, new DesignState(1))).isEqualTo("192.0.2.1");
    }

    @Test
    void theNearestHealthyAnswersWhereTheNearestIsNot() {
        DesignState state = new DesignState(1);
        state.fail(id("b"));

        assertThat(data(WhenHealthy.of(POLICY, PORT_80), atPlace(48.9, 2.4), state, backend("b", 2, 80)))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void distancesGoRoundTheGlobe() {
        assertThat(GreatCircle.kilometres(new Coordinates(0, 179), new Coordinates(0, -179)))
                .isCloseTo(222.4, within(0.1));
        assertThat(GreatCircle.kilometres(new Coordinates(90, 0), new Coordinates(-90, 0)))
                .isCloseTo(Math.PI * 6371, within(0.1));
    }
}
