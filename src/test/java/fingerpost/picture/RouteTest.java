package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import org.junit.jupiter.api.Test;

class RouteTest {
    private final Route route = new Route(0, 0, 50, 0, 100, 0, 100, 80, 200, 80);

    @Test
    void cornersThatBendNothingAreLeftOut() {
        assertThat(route.corners()).isEqualTo(4);
        assertThat(route.x(1)).isEqualTo(100);
    }

    @Test
    void itKnowsWhereAndHowItArrives() {
        assertThat(route.endX()).isEqualTo(200);
        assertThat(route.endY()).isEqualTo(80);
        assertThat(route.arrivesRightwards()).isTrue();
        assertThat(new Route(10, 0, 0, 0).arrivesRightwards()).isFalse();
    }

    @Test
    void theDistanceIsThatToTheNearestPiece() {
        assertThat(route.distance(50, 7)).isEqualTo(7);
        assertThat(route.distance(90, 40)).isEqualTo(10);
        assertThat(route.distance(203, 84)).isEqualTo(5);
    }

    @Test
    void itsBoundsTouchItsOutermostCorners() {
        assertThat(route.bounds()).isEqualTo(new Box(0, 0, 200, 80));
    }
}
