package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** Columns of bars, and bands between them as thick as what flows. */
final class FlowsPainter {
    private static final double BAR = 12;
    private static final double GAP = 10;
    private static final double HEADING = 18;
    private static final double EDGE = 12;

    private final ChartPainter page;
    private final Theme theme;

    FlowsPainter(ChartPainter page) {
        this.page = page;
        this.theme = page.theme();
    }

    /** The bars of each column in a chart of that size. */
    static List<List<Box>> bars(Flows chart, double width, double height) {
        List<List<Box>> bars = new ArrayList<>();
        int columns = chart.columns().size();
        double top = ChartPainter.TOP + HEADING;
        double room = Math.max(20, height - top - EDGE);
        int most = chart.columns().stream()
                .mapToInt(column -> column.stops().size())
                .max()
                .orElse(1);
        double gap = Math.min(GAP, room * 0.4 / Math.max(1, most - 1));
        double scale = chart.total() == 0 ? 0 : Math.max(1, room - gap * (most - 1)) / chart.total();
        double labels = Math.min(200, width * 0.24);
        for (int i = 0; i < columns; i++) {
            double x = columns == 1 ? EDGE : EDGE + i * (width - labels - EDGE - BAR) / (columns - 1);
            double y = top;
            List<Box> column = new ArrayList<>();
            for (Flows.Stop each : chart.columns().get(i).stops()) {
                double high = Math.max(1.5, each.amount() * scale);
                column.add(new Box(x, y, BAR, high));
                y += high + gap;
            }
            bars.add(column);
        }
        return bars;
    }

    void paint(Flows chart) {
        List<List<Box>> bars = bars(chart, page.width(), page.height());
        double[][] out = new double[bars.size()][];
        double[][] in = new double[bars.size()][];
        for (int i = 0; i < bars.size(); i++) {
            out[i] = new double[bars.get(i).size()];
            in[i] = new double[bars.get(i).size()];
        }
        for (Flows.Link link : chart.links()) {
            Box from = bars.get(link.column()).get(link.from());
            Box to = bars.get(link.column() + 1).get(link.to());
            double leaves =
                    thick(link, chart.columns().get(link.column()).stops().get(link.from()), from);
            double arrives =
                    thick(link, chart.columns().get(link.column() + 1).stops().get(link.to()), to);
            double y1 = from.y() + out[link.column()][link.from()];
            double y2 = to.y() + in[link.column() + 1][link.to()];
            out[link.column()][link.from()] += leaves;
            in[link.column() + 1][link.to()] += arrives;
            int colour = Hues.of(theme, link.column() == 0 ? link.to() : link.from());
            page.surface().fill(band(from.right(), y1, leaves, to.x(), y2, arrives), Theme.thin(colour, 0x5a));
        }
        for (int i = 0; i < bars.size(); i++) {
            column(chart, i, bars.get(i));
        }
    }

    private static double thick(Flows.Link link, Flows.Stop stop, Box bar) {
        return stop.amount() == 0 ? 0 : bar.height() * Math.min(1, link.amount() / stop.amount());
    }

    private static Path band(double x1, double y1, double high1, double x2, double y2, double high2) {
        double middle = (x1 + x2) / 2;
        return new Path(List.of(
                new Path.Move(x1, y1),
                new Path.Curve(middle, y1, middle, y2, x2, y2),
                new Path.Line(x2, y2 + high2),
                new Path.Curve(middle, y2 + high2, middle, y1 + high1, x1, y1 + high1),
                new Path.Close()));
    }

    private void column(Flows chart, int number, List<Box> bars) {
        Flows.Column column = chart.columns().get(number);
        double total = column.stops().stream().mapToDouble(Flows.Stop::amount).sum();
        double room = chart.columns().size() < 2 || number == chart.columns().size() - 1 || bars.isEmpty()
                ? page.width() - (bars.isEmpty() ? 0 : bars.getFirst().right()) - 12
                : (page.width() - Math.min(200, page.width() * 0.24))
                                / (chart.columns().size() - 1)
                        - 24;
        if (!bars.isEmpty()) {
            page.words(
                    Face.REGULAR.fitted(column.heading(), ChartPainter.SMALL, room),
                    bars.getFirst().x(),
                    ChartPainter.TOP + 8);
        }
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bars.size(); i++) {
            Box bar = bars.get(i);
            Flows.Stop stop = column.stops().get(i);
            int colour = number == 0 ? theme.ink(Ink.DETAIL) : Hues.of(theme, i);
            page.surface().fill(Path.roundedBox(bar, 2), colour);
            double baseline = Math.max(bar.centreY() + 4, free);
            String text = stop.name() + "  " + chart.share(stop.amount(), total);
            page.surface()
                    .text(
                            Face.REGULAR.fitted(text, ChartPainter.SMALL, room),
                            Face.REGULAR,
                            ChartPainter.SMALL,
                            bar.right() + 6,
                            baseline,
                            theme.ink(Ink.TITLE));
            free = baseline + 13;
        }
    }
}
