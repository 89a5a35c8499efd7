package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {
    private static final Box BOX = new Box(10, 20, 30, 40);

    @Test
    void itsFarEdgesBelongToItsNeighbour() {
        assertThat(BOX.contains(10, 20)).isTrue();
        assertThat(BOX.contains(40, 30)).isFalse();
        assertThat(BOX.contains(20, 60)).isFalse();
    }

    @Test
    void boxesThatTouchDoNotIntersect() {
        assertThat(BOX.intersects(new Box(40, 20, 5, 5))).isFalse();
        assertThat(BOX.intersects(new Box(39, 59, 5, 5))).isTrue();
    }

    @Test
    void theUnionIsTheSmallestBoxAroundBoth() {
        assertThat(BOX.with(new Box(0, 50, 5, 50))).isEqualTo(new Box(0, 20, 40, 80));
    }

    @Test
    void growingKeepsTheMiddle() {
        Box grown = BOX.grown(7);
        assertThat(grown).isEqualTo(new Box(3, 13, 44, 54));
        assertThat(grown.centreX()).isEqualTo(BOX.centreX());
        assertThat(grown.contains(BOX)).isTrue();
        assertThat(BOX.contains(grown)).isFalse();
    }
}
