package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidesTest {
    private final Box box = new Box(103, 205, 100, 40);

    @Test
    void withoutNeighboursItSnapsToTheGrid() {
        assertThat(Guides.snap(box, List.of(), 6)).isEqualTo(new Guides.Snapped(new Box(104, 208, 100, 40), List.of()));
    }

    @Test
    void anEdgeNearAnotherEdgeLinesUpAndSaysSo() {
        Guides.Snapped snapped = Guides.snap(box, List.of(new Box(101, 500, 60, 40)), 6);
        assertThat(snapped.box().x()).isEqualTo(101);
        assertThat(snapped.lines()).containsExactly(new Box(101, 208, 0, 332));
    }

    @Test
    void middlesLineUpToo() {
        Guides.Snapped snapped = Guides.snap(box, List.of(new Box(500, 187, 10, 80)), 6);
        assertThat(snapped.box().centreY()).isEqualTo(227);
    }

    @Test
    void whatIsFurtherThanTheToleranceDoesNotAttract() {
        assertThat(Guides.snap(box, List.of(new Box(96, 500, 20, 40)), 6).lines())
                .isEmpty();
    }
}
