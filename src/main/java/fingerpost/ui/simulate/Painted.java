package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.picture.ChartFiles;
import fingerpost.picture.ChartReading;
import fingerpost.picture.Theme;
import java.nio.IntBuffer;
import java.util.Optional;

/**
 * A chart as pixels of the screen.
 *
 * @param of what it was painted from
 * @param pixels premultiplied {@code 0xAARRGGBB}, {@code across} in each row
 * @param origin where the level axis has its zero, in units of the screen; empty where the chart has no such axis
 * @param unit how many units of the screen one of the level axis takes
 */
record Painted(Wanted of, IntBuffer pixels, int across, Optional<Double> origin, double unit) {
    /** What is to be painted. */
    record Wanted(Chart chart, Theme theme, double width, double height, double scale) {
        /** Takes some time: measures text and fills pixels. */
        Painted paint() {
            ChartFiles painter = new ChartFiles(theme, width, height);
            Optional<Double> origin = ChartReading.pixel(chart, width, height, 0);
            double unit = origin.flatMap(
                            zero -> ChartReading.pixel(chart, width, height, 1).map(one -> one - zero))
                    .orElse(0.0);
            return new Painted(
                    this, IntBuffer.wrap(painter.pixels(chart, scale)), painter.pixelsWide(scale), origin, unit);
        }
    }

    int down() {
        return pixels.capacity() / across;
    }

    /** Where that value of the level axis stands. */
    Optional<Double> x(double value) {
        return origin.map(zero -> zero + value * unit);
    }
}
