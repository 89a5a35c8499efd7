package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
    private static final double TITLE_BAR = 32;

    @ParameterizedTest
    @CsvSource({
        "1400, 860, 0, 0, 1440, 900",
        "1400, 900, 0, 27, 1440, 873",
        "3000, 2000, 1440, 0, 1366, 768",
        "1000, 700, -1920, 100, 1920, 1080"
    })
    void theWindowWithItsTitleBarLiesOnTheScreen(
            double width, double height, double left, double top, double screenWidth, double screenHeight) {
        Rectangle2D screen = new Rectangle2D(left, top, screenWidth, screenHeight);

        Rectangle2D placed = Placing.on(screen, width, height);

        assertThat(screen.contains(new Rectangle2D(
                        placed.getMinX(), placed.getMinY(), placed.getWidth(), placed.getHeight() + TITLE_BAR)))
                .as("%s on %s", placed, screen)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"800, 560", "1400, 860"})
    void aSizeThatFitsIsKept(double width, double height) {
        Rectangle2D placed = Placing.on(new Rectangle2D(0, 0, 1920, 1080), width, height);

        assertThat(placed.getWidth()).isEqualTo(width);
        assertThat(placed.getHeight()).isEqualTo(height);
    }
}
