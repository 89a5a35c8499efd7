package fingerpost.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    private final Map<String, Box> boxes = Map.of("small", new Box(0, 100, 50, 20), "large", new Box(200, 0, 100, 40));

    @ParameterizedTest
    @CsvSource({
        "LEFT, 0, 100, 0, 0",
        "CENTRE, 125, 100, 100, 0",
        "RIGHT, 250, 100, 200, 0",
        "TOP, 0, 0, 200, 0",
        "MIDDLE, 0, 50, 200, 40",
        "BOTTOM, 0, 100, 200, 80"
    })
    void allComeToLieOnOneLine(Alignment alignment, double x, double y, double largeX, double largeY) {
        assertThat(alignment.of(boxes))
                .isEqualTo(Map.of("small", new Box(x, y, 50, 20), "large", new Box(largeX, largeY, 100, 40)));
    }

    @Test
    void whatIsAlignedStays() {
        for (Alignment each : Alignment.values()) {
            assertThat(each.of(each.of(boxes))).as(each.name()).isEqualTo(each.of(boxes));
        }
    }

    @Test
    void gapsBecomeTheSameAndTheOutermostStay() {
        Map<String, Box> row = Map.of(
                "a", new Box(0, 5, 40, 10),
                "c", new Box(200, 7, 100, 10),
                "b", new Box(50, 9, 20, 10));
        Map<String, Box> spread = Distribution.ACROSS.of(row);
        assertThat(spread.get("a")).isEqualTo(row.get("a"));
        assertThat(spread.get("b")).isEqualTo(new Box(110, 9, 20, 10));
        assertThat(spread.get("c")).isEqualTo(row.get("c"));
    }

    @Test
    void withoutRoomBoxesAreDrawnApart() {
        Map<String, Box> pile =
                Map.of("a", new Box(0, 0, 40, 30), "b", new Box(0, 10, 40, 30), "c", new Box(0, 20, 40, 30));
        assertThat(List.of("a", "b", "c").stream()
                        .map(Distribution.DOWN.of(pile)::get)
                        .map(Box::y))
                .containsExactly(0.0, 46.0, 92.0);
    }
}
