package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** Where in a chart of a given size the curves lie, and what stands around them. */
record PlotArea(Box box, double labels) {
    private static final double LEFT = 58;
    private static final double WIDEST_LABELS = 240;

    static PlotArea of(Curves chart, double width, double height) {
        double wide = 24;
        for (Curves.Curve each : chart.curves()) {
            wide = Math.max(wide, ChartPainter.wide(label(chart, each)) + 24);
        }
        double labels = Math.min(Math.min(wide, WIDEST_LABELS), width * 0.4);
        return new PlotArea(
                new Box(
                        LEFT,
                        ChartPainter.TOP,
                        Math.max(20, width - LEFT - labels),
                        Math.max(20, height - ChartPainter.TOP - ChartPainter.BOTTOM)),
                labels);
    }

    /** What stands at the right end of a curve: its name, and its last value as a number. */
    static String label(Curves chart, Curves.Curve curve) {
        return Double.isNaN(curve.last())
                ? curve.name()
                : curve.name() + "  " + chart.y().text(curve.last());
    }

    double x(Curves chart, double value) {
        return box.x() + chart.x().part(value) * box.width();
    }

    /** What lies between two edges, cut where either has no value. */
    List<Path> stretches(Curves chart, List<Double> low, List<Double> high) {
        List<Path> stretches = new ArrayList<>();
        for (int from = 0; from < low.size(); from++) {
            int to = from;
            while (to < low.size() && !Double.isNaN(low.get(to) + high.get(to))) {
                to++;
            }
            if (to - from > 1) {
                stretches.add(around(chart, low, high, from, to));
            }
            from = to;
        }
        return stretches;
    }

    private Path around(Curves chart, List<Double> low, List<Double> high, int from, int to) {
        double[] xy = new double[4 * (to - from)];
        int at = 0;
        for (int i = from; i < to; i++) {
            xy[at++] = x(chart, chart.at().get(i));
            xy[at++] = y(chart, high.get(i));
        }
        for (int i = to - 1; i >= from; i--) {
            xy[at++] = x(chart, chart.at().get(i));
            xy[at++] = y(chart, low.get(i));
        }
        return Path.polygon(xy);
    }

    double y(Curves chart, double value) {
        return box.bottom() - Math.clamp(chart.y().part(value), 0, 1) * box.height();
    }
}
