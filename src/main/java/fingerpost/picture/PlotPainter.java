package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** What stands around values over an axis: the grid, the marks, and the names, so that nobody has to match a legend. */
final class PlotPainter {
    private static final double LINE = 14;

    private final ChartPainter page;
    private final Theme theme;
    private final Curves chart;
    private final PlotArea area;

    private record Label(int curve, String text, double y) {}

    PlotPainter(ChartPainter page, Curves chart, PlotArea area) {
        this.page = page;
        this.theme = page.theme();
        this.chart = chart;
        this.area = area;
    }

    /** What lies behind the values: lines at round values, and both axes. */
    void grid() {
        Box box = area.box();
        int faint = Theme.mix(theme.ink(Ink.CARD), theme.ink(Ink.BORDER), 0.55);
        for (double tick : chart.y().ticks((int) Math.clamp(box.height() / 36, 2, 6))) {
            double y = box.bottom() - chart.y().part(tick) * box.height();
            page.line(box.x(), y, box.right(), y, 1, faint);
            String text = chart.y().unit().text(tick);
            page.words(text, box.x() - ChartPainter.wide(text) - 7, y + 4);
        }
        page.words(chart.y().title(), 12, ChartPainter.TOP - 9);
        page.below(chart.x(), box);
    }

    /** Upright lines at the moments that matter, with their words. */
    void marks() {
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
            double baseline = box.y() + 14 + row * LINE;
            page.behind(left, baseline, wide);
            page.words(word, left, baseline);
            free = Math.max(free, left + wide + 8);
        }
    }

    /** Names each curve at its right end with its last value as a number, {@code height} giving the pixel of that end. */
    void labels(IntToDoubleFunction height) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.curves().size(); i++) {
            Curves.Curve each = chart.curves().get(i);
            if (!Double.isNaN(each.last())) {
                labels.add(new Label(i, PlotArea.label(chart, each), height.applyAsDouble(i)));
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
