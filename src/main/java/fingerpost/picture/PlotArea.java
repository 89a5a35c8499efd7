package fingerpost.picture;

import fingerpost.layout.Box;

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
                : curve.name() + "  " + chart.y().unit().text(curve.last());
    }

    double x(Curves chart, double value) {
        return box.x() + chart.x().part(value) * box.width();
    }

    double y(Curves chart, double value) {
        return box.bottom() - Math.clamp(chart.y().part(value), 0, 1) * box.height();
    }
}
