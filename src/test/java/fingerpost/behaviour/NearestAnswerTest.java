package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.atPlace;
import static fingerpost.behaviour.PolicyRuns.data;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.topology.Coordinates;
import fingerpost.topology.Nearest;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestAnswerTest {
    private static final Nearest POLICY = new Nearest(List.of(
            new SiteChoice(new Coordinates(40.7, -74.0), fixed("192.0.2.1")),
            new SiteChoice(new Coordinates(50.1, 8.7), fixed("192.0.2.2")),
            new SiteChoice(new Coordinates(1.35, 103.8), fixed("192.0.2.3"))));

    @Test
    void theNearestByGreatCircleAnswers() {
        assertThat(data(POLICY, atPlace(48.9, 2.4), new DesignState(1)))
                .as("Paris")
                .isEqualTo("192.0.2.2");
        assertThat(data(POLICY, atPlace(35.7, 139.7), new DesignState(1)))
                .as("Tokyo")
                .isEqualTo("192.0.2.3");
        assertThat(data(POLICY, atPlace(-23.5, -46.6), new DesignState(1)))
                .as("Sao Paulo")
                .isEqualTo("192.0.2.1");
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
