package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.List;

/** Paints charts of a given size onto any surface, from its origin on. */
final class ChartPainter {
    static final double SMALL = 11;
    private static final double TITLE = 13;
    static final double TOP = 44;
    static final double BOTTOM = 40;

    private final Surface surface;
    private final Theme theme;
    private final double width;
    private final double height;

    ChartPainter(Surface surface, Theme theme, double width, double height) {
        this.surface = surface;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    Surface surface() {
        return surface;
    }

    Theme theme() {
        return theme;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void ground() {
        surface.fill(Path.roundedBox(new Box(0, 0, width, height), 0), theme.ink(Ink.CARD));
    }

    void paint(Chart chart) {
        strong(Face.STRONG.fitted(chart.title(), TITLE, width - 24), 12, 18, TITLE);
        switch (chart) {
            case Curves curves -> new CurvesPainter(this).paint(curves);
            case Stacked stacked -> new StackedPainter(this).paint(stacked);
            case Lanes lanes -> new LanesPainter(this).paint(lanes);
            case Flows flows -> new FlowsPainter(this).paint(flows);
        }
    }

    void strong(String text, double x, double baseline, double size) {
        surface.text(text, Face.STRONG, size, x, baseline, theme.ink(Ink.TITLE));
    }

    void words(String text, double x, double baseline) {
        surface.text(text, Face.REGULAR, SMALL, x, baseline, theme.ink(Ink.DETAIL));
    }

    void line(double x1, double y1, double x2, double y2, double thick, int colour) {
        surface.stroke(new Path(List.of(new Path.Move(x1, y1), new Path.Line(x2, y2))), Stroke.of(thick), colour);
    }

    /** A ground for words that lie upon lines. */
    void behind(double x, double baseline, double wide) {
        surface.fill(
                Path.roundedBox(new Box(x - 3, baseline - SMALL, wide + 6, SMALL + 4), 3),
                theme.ink(Ink.CARD) & 0xccffffff);
    }

    static double wide(String text) {
        return Face.REGULAR.width(text, SMALL);
    }

    /** The level axis below that area: ticks, their labels and what is counted. */
    void below(Axis axis, Box area) {
        int grid = Theme.mix(theme.ink(Ink.CARD), theme.ink(Ink.BORDER), 0.9);
        line(area.x(), area.bottom(), area.right(), area.bottom(), 1, grid);
        int most = (int) Math.clamp(area.width() / 90, 2, 12);
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : axis.ticks(most)) {
            double x = area.x() + axis.part(tick) * area.width();
            line(x, area.bottom(), x, area.bottom() + 4, 1, grid);
            String text = tick == 0 ? "0" : axis.text(tick);
            double wide = wide(text);
            double left = Math.min(x - wide / 2, width - wide - 4);
            if (left > free) {
                words(text, left, area.bottom() + 16);
                free = left + wide + 8;
            }
        }
        words(axis.title(), area.centreX() - wide(axis.title()) / 2, area.bottom() + 32);
    }
}
