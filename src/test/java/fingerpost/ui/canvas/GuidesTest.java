package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.layout.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidesTest {
    private static final Grid FREE = new Grid(8, false);

    private final Box box = new Box(103, 205, 100, 40);

    @Test
    void onAWiderGridItStandsFartherFromWhereItWas() {
        assertThat(Guides.snap(box, new Guides.Around(List.of(), List.of(), new Grid(16, true)), 6)
                        .box())
                .isEqualTo(new Box(96, 208, 100, 40));
    }

    @Test
    void aGridWithoutStepsIsRefused() {
        assertThatThrownBy(() -> new Grid(0, true)).hasMessageContaining("more than 0");
    }

    @Test
    void withoutNeighboursItSnapsToTheGrid() {
        assertThat(Guides.snap(box, new Guides.Around(List.of()), 6))
                .isEqualTo(new Guides.Snapped(new Box(104, 208, 100, 40), List.of()));
    }

    @Test
    void anEdgeNearAnotherEdgeLinesUpAndSaysSo() {
        Guides.Snapped snapped = Guides.snap(box, new Guides.Around(List.of(new Box(101, 500, 60, 40))), 6);
        assertThat(snapped.box().x()).isEqualTo(101);
        assertThat(snapped.lines()).containsExactly(new Box(101, 208, 0, 332));
    }

    @Test
    void middlesLineUpToo() {
        Guides.Snapped snapped = Guides.snap(box, new Guides.Around(List.of(new Box(500, 187, 10, 80))), 6);
        assertThat(snapped.box().centreY()).isEqualTo(227);
    }

    @Test
    void whatIsFurtherThanTheToleranceDoesNotAttract() {
        assertThat(Guides.snap(box, new Guides.Around(List.of(new Box(96, 500, 20, 40))), 6)
                        .lines())
                .isEmpty();
    }

    @Test
    void withoutTheGridItStaysWhereNothingIsNear() {
        assertThat(Guides.snap(box, new Guides.Around(List.of(), List.of(), FREE), 6))
                .isEqualTo(new Guides.Snapped(box, List.of()));
    }

    /** Between two, behind two, before two. */
    @ParameterizedTest
    @CsvSource({"40, 20, 250, 30, 105", "-60, 30, 17, 40, 104", "250, 20, 315, 20, 105"})
    void gapsBecomeTheSameAndMarksSaySo(double x, double width, double nextX, double nextWidth, double expected) {
        List<Box> others = List.of(new Box(x, 100, width, 400), new Box(nextX, 100, nextWidth, 400));
        Guides.Snapped snapped = Guides.snap(box, new Guides.Around(others, List.of(), FREE), 6);
        assertThat(snapped.box()).isEqualTo(new Box(expected, 205, 100, 40));
        List<Double> gaps = snapped.lines().stream()
                .filter(line -> line.height() == 0)
                .map(Box::width)
                .toList();
        assertThat(gaps).hasSize(2).containsOnly(gaps.getFirst());
    }

    @Test
    void aColumnHasGapsToo() {
        List<Box> others = List.of(new Box(0, 0, 400, 50), new Box(0, 100, 400, 57));
        assertThat(Guides.snap(box, new Guides.Around(others, List.of(), FREE), 6)
                        .box()
                        .y())
                .isEqualTo(207);
    }

    @Test
    void whatStandsInAnotherRowMakesNoGap() {
        List<Box> others = List.of(new Box(40, 300, 20, 400), new Box(250, 300, 30, 400));
        assertThat(Guides.snap(box, new Guides.Around(others, List.of(), FREE), 6)
                        .box())
                .isEqualTo(box);
    }

    @Test
    void aWireOfTheBoxBecomesStraight() {
        Guides.Level wire = new Guides.Level(10, 219, new Box(400, 190, 50, 71));
        Guides.Snapped snapped = Guides.snap(box, new Guides.Around(List.of(), List.of(wire), Grid.USUAL), 6);
        assertThat(snapped.box().y()).isEqualTo(209);
        assertThat(snapped.lines()).containsExactly(new Box(104, 219, 346, 0));
    }

    @Test
    void aNearBoxAttractsMoreThanOneFarAway() {
        Box near = new Box(100, 300, 60, 40);
        Box far = new Box(102, 3000, 60, 40);
        assertThat(Guides.snap(box, new Guides.Around(List.of(far, near)), 6)
                        .box()
                        .x())
                .isEqualTo(100);
    }
}
