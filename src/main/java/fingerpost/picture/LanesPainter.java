package fingerpost.picture;

import fingerpost.layout.Box;

/** Rows of stretches and moments over time. */
final class LanesPainter {
    private final ChartPainter page;
    private final Theme theme;

    LanesPainter(ChartPainter page) {
        this.page = page;
        this.theme = page.theme();
    }

    /** Where the rows lie in a chart of that size. */
    static Box area(Lanes chart, double width, double height) {
        double names = 60;
        for (Lanes.Lane each : chart.lanes()) {
            names = Math.max(names, ChartPainter.wide(each.name()) + 26);
        }
        double left = Math.min(names, width * 0.35);
        return new Box(
                left,
                ChartPainter.TOP,
                Math.max(20, width - left - 20),
                Math.max(20, height - ChartPainter.TOP - ChartPainter.BOTTOM));
    }

    void paint(Lanes chart) {
        Box area = area(chart, page.width(), page.height());
        page.below(chart.x(), area);
        double row = area.height() / Math.max(1, chart.lanes().size());
        for (int i = 0; i < chart.lanes().size(); i++) {
            lane(chart, chart.lanes().get(i), area, new Box(area.x(), area.y() + i * row, area.width(), row));
        }
    }

    private void lane(Lanes chart, Lanes.Lane lane, Box area, Box row) {
        int faint = Theme.mix(theme.ink(Ink.CARD), theme.ink(Ink.BORDER), 0.55);
        page.line(row.x(), row.bottom(), row.right(), row.bottom(), 1, faint);
        String name = Face.REGULAR.fitted(lane.name(), ChartPainter.SMALL, area.x() - 20);
        page.surface().text(name, Face.REGULAR, ChartPainter.SMALL, 12, row.centreY() + 4, theme.ink(Ink.TITLE));
        double high = Math.min(18, row.height() - 4);
        for (Lanes.Span each : lane.spans()) {
            double from = x(chart, area, each.from());
            double to = Math.max(from + 2, x(chart, area, each.to()));
            Box bar = new Box(from, row.centreY() - high / 2, to - from, high);
            int colour = Hues.of(theme, each.mood());
            page.surface().fill(Path.roundedBox(bar, 3), Theme.mix(theme.ink(Ink.CARD), colour, 0.35));
            page.surface().stroke(Path.roundedBox(bar, 3), Stroke.of(1), colour);
            if (ChartPainter.wide(each.word()) + 8 < bar.width()) {
                page.surface()
                        .text(
                                each.word(),
                                Face.REGULAR,
                                ChartPainter.SMALL,
                                from + 5,
                                row.centreY() + 4,
                                theme.ink(Ink.TITLE));
            }
        }
        double free = Double.NEGATIVE_INFINITY;
        for (Lanes.Moment each : lane.moments()) {
            double x = x(chart, area, each.at());
            int colour = Hues.of(theme, each.mood());
            page.surface()
                    .fill(
                            Path.polygon(
                                    x,
                                    row.centreY() - 6,
                                    x + 6,
                                    row.centreY(),
                                    x,
                                    row.centreY() + 6,
                                    x - 6,
                                    row.centreY()),
                            colour);
            double wide = ChartPainter.wide(each.word());
            if (x + 9 > free && x + 9 + wide < area.right()) {
                page.behind(x + 10, row.centreY() + 4, wide);
                page.words(each.word(), x + 10, row.centreY() + 4);
                free = x + 14 + wide;
            }
        }
    }

    private static double x(Lanes chart, Box area, double at) {
        return area.x() + Math.clamp(chart.x().part(at), 0, 1) * area.width();
    }
}
