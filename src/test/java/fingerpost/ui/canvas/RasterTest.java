package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    private final Raster raster = new Raster(new int[400], 20);

    private long painted() {
        return Arrays.stream(raster.pixels()).filter(pixel -> pixel != WHITE).count();
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        raster.clear(WHITE);
        raster.fill(-5, -5, 7, 7, BLACK);
        raster.fill(19, 18, 50, 50, BLACK);
        raster.fill(30, 30, 5, 5, BLACK);
        raster.fill(3, 3, -2, 4, BLACK);
        assertThat(painted()).isEqualTo(4 + 2);
    }

    @Test
    void aHalfCoveredPixelIsHalfWayBetween() {
        raster.clear(WHITE);
        raster.blend(3, 3, BLACK, 0.5);
        assertThat(raster.pixels()[63]).isIn(0xff7f7f7f, 0xff808080);
        raster.blend(-1, 25, BLACK, 1);
        assertThat(painted()).isEqualTo(1);
    }

    @Test
    void roundCornersAreLeftOutOfTheBox() {
        raster.clear(WHITE);
        raster.rounded(2, 2, 16, 16, 6, BLACK);
        assertThat(raster.pixels()[2 * 20 + 2]).isEqualTo(WHITE);
        assertThat(raster.pixels()[2 * 20 + 10]).isEqualTo(BLACK);
        assertThat(raster.pixels()[10 * 20 + 10]).isEqualTo(BLACK);
    }
}
