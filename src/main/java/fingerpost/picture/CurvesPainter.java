package fingerpost.picture;

import java.util.ArrayList;
import java.util.List;

/** Curves with their bands, targets and marks; each is named at its right end, so that nobody has to match a legend. */
final class CurvesPainter {
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(7.0, 4.0), List.of(2.0, 4.0));

    private final ChartPainter page;
    private final Theme theme;

    CurvesPainter(ChartPainter page) {
        this.page = page;
        this.theme = page.theme();
    }

    void paint(Curves chart) {
        PlotArea area = PlotArea.of(chart, page.width(), page.height());
        PlotPainter plot = new PlotPainter(page, chart, area);
        if (chart.curves().isEmpty()) {
            return;
        }
        plot.grid();
        for (int i = 0; i < chart.curves().size(); i++) {
            band(chart, area, i);
        }
        for (int i = 0; i < chart.curves().size(); i++) {
            target(chart, area, i);
        }
        for (int i = 0; i < chart.curves().size(); i++) {
            line(chart, area, i);
        }
        plot.marks();
        plot.labels(curve -> area.y(chart, chart.curves().get(curve).last()));
    }

    private void band(Curves chart, PlotArea area, int number) {
        Curves.Curve curve = chart.curves().get(number);
        curve.band().ifPresent(band -> {
            int colour = Theme.thin(Hues.of(theme, number), 0x33);
            for (Path around : area.stretches(chart, band.low(), band.high())) {
                page.surface().fill(around, colour);
            }
        });
    }

    private void target(Curves chart, PlotArea area, int number) {
        List<Double> target = chart.curves().get(number).target();
        if (!target.isEmpty()) {
            page.surface()
                    .stroke(
                            new Path(segments(chart, area, target)),
                            new Stroke(1.2, List.of(4.0, 4.0)),
                            Hues.of(theme, number));
        }
    }

    private void line(Curves chart, PlotArea area, int number) {
        List<Path.Segment> segments =
                segments(chart, area, chart.curves().get(number).values());
        if (!segments.isEmpty()) {
            List<Double> dashes = DASHES.get(number / Hues.COUNT % DASHES.size());
            page.surface().stroke(new Path(segments), new Stroke(2, dashes), Hues.of(theme, number));
        }
    }

    /** From value to value, interrupted where there is none. */
    private static List<Path.Segment> segments(Curves chart, PlotArea area, List<Double> values) {
        List<Path.Segment> segments = new ArrayList<>();
        boolean on = false;
        for (int i = 0; i < values.size(); i++) {
            if (Double.isNaN(values.get(i))) {
                on = false;
                continue;
            }
            double x = area.x(chart, chart.at().get(i));
            double y = area.y(chart, values.get(i));
            segments.add(on ? new Path.Line(x, y) : new Path.Move(x, y));
            if (!on && (i + 1 == values.size() || Double.isNaN(values.get(i + 1)))) {
                segments.add(new Path.Line(x + 0.1, y));
            }
            on = true;
        }
        return segments;
    }
}
