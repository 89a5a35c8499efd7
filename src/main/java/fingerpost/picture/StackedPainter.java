package fingerpost.picture;

import java.util.Collections;
import java.util.List;

/** Parts of a whole as areas, each named at the right end of its own with its share as a number. */
final class StackedPainter {
    private static final int SEEN_THROUGH = 0xb0;

    private final ChartPainter page;
    private final Theme theme;

    StackedPainter(ChartPainter page) {
        this.page = page;
        this.theme = page.theme();
    }

    void paint(Stacked chart) {
        Curves parts = chart.parts();
        if (parts.curves().isEmpty()) {
            return;
        }
        PlotArea area = PlotArea.of(parts, page.width(), page.height());
        PlotPainter plot = new PlotPainter(page, parts, area);
        plot.grid();
        List<List<Double>> edges = chart.edges();
        for (int i = 0; i < edges.size(); i++) {
            List<Double> below = i == 0 ? Collections.nCopies(parts.at().size(), 0.0) : edges.get(i - 1);
            part(parts, area, i, below, edges.get(i));
        }
        plot.marks();
        plot.labels(i -> middle(parts, area, edges, i));
    }

    private void part(Curves parts, PlotArea area, int number, List<Double> low, List<Double> high) {
        int colour = Hues.of(theme, number);
        for (Path around : area.stretches(parts, low, high)) {
            page.surface().fill(around, Theme.thin(colour, SEEN_THROUGH));
            page.surface().stroke(around, Stroke.of(1), theme.ink(Ink.CARD));
        }
    }

    /** Half way up the part at its last value. */
    private static double middle(Curves parts, PlotArea area, List<List<Double>> edges, int part) {
        double last = parts.curves().get(part).last();
        int at = parts.curves().get(part).values().lastIndexOf(last);
        return area.y(parts, edges.get(part).get(at) - last / 2);
    }
}
