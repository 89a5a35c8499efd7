package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Curves with their bands, targets and marks; each is named at its right end, so that nobody has to match a legend. */
final class CurvesPainter {
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(7.0, 4.0), List.of(2.0, 4.0));
    private static final double LINE = 14;

    private final ChartPainter page;
    private final Theme theme;

    private record Label(int curve, String text, double y) {}

    CurvesPainter(ChartPainter page) {
        this.page = page;
        this.theme = page.theme();
    }

    void paint(Curves chart) {
        PlotArea area = PlotArea.of(chart, page.width(), page.height());
        Box box = area.box();
        grid(chart, box);
        page.below(chart.x(), box);
        for (int i = 0; i < chart.curves().size(); i++) {
            band(chart, area, i);
        }
        for (int i = 0; i < chart.curves().size(); i++) {
            target(chart, area, i);
        }
        for (int i = 0; i < chart.curves().size(); i++) {
            line(chart, area, i);
        }
        marks(chart, area);
        labels(chart, area);
    }

    private void grid(Curves chart, Box box) {
        int faint = Theme.mix(theme.ink(Ink.CARD), theme.ink(Ink.BORDER), 0.55);
        for (double tick : chart.y().ticks((int) Math.clamp(box.height() / 36, 2, 6))) {
            double y = box.bottom() - chart.y().part(tick) * box.height();
            page.line(box.x(), y, box.right(), y, 1, faint);
            String text = chart.y().unit().text(tick);
            page.words(text, box.x() - ChartPainter.wide(text) - 7, y + 4);
        }
        page.words(chart.y().title(), 12, ChartPainter.TOP - 9);
    }

    private void band(Curves chart, PlotArea area, int number) {
        Curves.Curve curve = chart.curves().get(number);
        curve.band().ifPresent(band -> {
            int colour = Theme.thin(Hues.of(theme, number), 0x33);
            for (int from = 0; from < chart.at().size(); from++) {
                int to = from;
                while (to < chart.at().size() && !Double.isNaN(curve.values().get(to))) {
                    to++;
                }
                if (to - from > 1) {
                    page.surface().fill(around(chart, area, band, from, to), colour);
                }
                from = to;
            }
        });
    }

    private static Path around(Curves chart, PlotArea area, Curves.Band band, int from, int to) {
        double[] xy = new double[4 * (to - from)];
        int at = 0;
        for (int i = from; i < to; i++) {
            xy[at++] = area.x(chart, chart.at().get(i));
            xy[at++] = area.y(chart, band.high().get(i));
        }
        for (int i = to - 1; i >= from; i--) {
            xy[at++] = area.x(chart, chart.at().get(i));
            xy[at++] = area.y(chart, band.low().get(i));
        }
        return Path.polygon(xy);
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

    private void marks(Curves chart, PlotArea area) {
        Box box = area.box();
        double free = Double.NEGATIVE_INFINITY;
        int row = 0;
        for (Curves.Mark mark : chart.marks()) {
            double x = area.x(chart, mark.at());
            if (x < box.x() - 1 || x > box.right() + 1) {
                continue;
            }
            page.line(x, box.y(), x, box.bottom(), 1, theme.ink(Ink.DETAIL));
            row = x < free ? (row + 1) % 3 : 0;
            String word = Face.REGULAR.fitted(mark.word(), ChartPainter.SMALL, box.width() / 2);
            double wide = ChartPainter.wide(word);
            double left = x + 5 + wide > box.right() ? x - wide - 5 : x + 5;
            double baseline = box.y() + 11 + row * LINE;
            page.behind(left, baseline, wide);
            page.words(word, left, baseline);
            free = Math.max(free, left + wide + 8);
        }
    }

    private void labels(Curves chart, PlotArea area) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.curves().size(); i++) {
            Curves.Curve each = chart.curves().get(i);
            if (!Double.isNaN(each.last())) {
                labels.add(new Label(i, PlotArea.label(chart, each), area.y(chart, each.last())));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double bottom = area.box().bottom();
        double[] at = spread(
                labels.stream().mapToDouble(Label::y).toArray(), area.box().y(), bottom);
        for (int i = 0; i < labels.size(); i++) {
            Label each = labels.get(i);
            int colour = Hues.of(theme, each.curve());
            double x = area.box().right();
            page.line(x + 2, each.y(), x + 10, at[i], 1, colour);
            page.surface().fill(Path.circle(x + 13, at[i], 3.5), colour);
            String text = Face.REGULAR.fitted(each.text(), ChartPainter.SMALL, area.labels() - 22);
            page.surface().text(text, Face.REGULAR, ChartPainter.SMALL, x + 20, at[i] + 4, theme.ink(Ink.TITLE));
        }
    }

    /** Labels side by side that do not cover each other: down from the top, then up from the bottom. */
    static double[] spread(double[] wanted, double top, double bottom) {
        double[] at = wanted.clone();
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(at[i], i == 0 ? top : at[i - 1] + LINE);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], i == at.length - 1 ? bottom : at[i + 1] - LINE);
        }
        return at;
    }
}
