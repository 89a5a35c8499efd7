package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a chart below a pointer.
 *
 * @param at along the level axis, in the chart's own pixels; not a number where there is no such axis
 * @param lines what is to be read there, the moment or the place first
 */
public record ChartReading(double at, List<String> lines) {
    public ChartReading {
        lines = List.copyOf(lines);
    }

    /** What is read at that pixel of a chart of that size; empty where there is nothing. */
    public static Optional<ChartReading> of(Chart chart, double width, double height, double x, double y) {
        return switch (chart) {
            case Curves curves -> curves(curves, width, height, x);
            case Stacked stacked -> curves(stacked.parts(), width, height, x);
            case Lanes lanes -> lanes(lanes, width, height, x, y);
            case Flows flows -> flows(flows, width, height, x, y);
        };
    }

    /** The whole of a chart for those who do not see it: its title, and the numbers that stand in it. */
    public static String spoken(Chart chart) {
        List<String> told = new ArrayList<>();
        switch (chart) {
            case Curves curves -> curves.curves().forEach(each -> told.add(PlotArea.label(curves, each)));
            case Stacked stacked ->
                stacked.parts().curves().forEach(each -> told.add(PlotArea.label(stacked.parts(), each)));
            case Lanes lanes -> lanes.lanes().forEach(each -> told.add(lane(lanes, each)));
            case Flows flows -> told.addAll(ends(flows));
        }
        return told.isEmpty()
                ? chart.title()
                : chart.title() + ": " + String.join(", ", told).replaceAll(" {2,}", " ");
    }

    private static String lane(Lanes chart, Lanes.Lane lane) {
        List<String> told = new ArrayList<>();
        lane.spans()
                .forEach(each ->
                        told.add(each.word() + " from " + text(chart, each.from()) + " to " + text(chart, each.to())));
        lane.moments().forEach(each -> told.add(each.word() + " at " + text(chart, each.at())));
        return lane.name() + " " + String.join(", ", told);
    }

    private static List<String> ends(Flows chart) {
        if (chart.columns().isEmpty()) {
            return List.of();
        }
        List<Flows.Stop> last = chart.columns().getLast().stops();
        double total = last.stream().mapToDouble(Flows.Stop::amount).sum();
        return last.stream()
                .map(each -> each.name() + " " + chart.share(each.amount(), total))
                .toList();
    }

    /** The pixel of that value of the level axis; empty where the chart has none. */
    public static Optional<Double> pixel(Chart chart, double width, double height, double value) {
        return switch (chart) {
            case Curves curves -> Optional.of(PlotArea.of(curves, width, height).x(curves, value));
            case Stacked stacked -> pixel(stacked.parts(), width, height, value);
            case Lanes lanes -> {
                Box area = LanesPainter.area(lanes, width, height);
                yield Optional.of(area.x() + lanes.x().part(value) * area.width());
            }
            case Flows _ -> Optional.empty();
        };
    }

    /** The value of the level axis at that pixel, within the axis; empty where the chart has none. */
    public static Optional<Double> value(Chart chart, double width, double height, double x) {
        return switch (chart) {
            case Curves curves ->
                Optional.of(value(curves.x(), PlotArea.of(curves, width, height).box(), x));
            case Stacked stacked -> value(stacked.parts(), width, height, x);
            case Lanes lanes -> Optional.of(value(lanes.x(), LanesPainter.area(lanes, width, height), x));
            case Flows _ -> Optional.empty();
        };
    }

    private static double value(Axis axis, Box area, double x) {
        return axis.from() + Math.clamp((x - area.x()) / area.width(), 0, 1) * (axis.to() - axis.from());
    }

    private static Optional<ChartReading> curves(Curves chart, double width, double height, double x) {
        PlotArea area = PlotArea.of(chart, width, height);
        if (chart.at().isEmpty()
                || chart.curves().isEmpty()
                || x < area.box().x() - 6
                || x > area.box().right() + 6) {
            return Optional.empty();
        }
        int nearest = 0;
        for (int i = 1; i < chart.at().size(); i++) {
            if (Math.abs(area.x(chart, chart.at().get(i)) - x)
                    < Math.abs(area.x(chart, chart.at().get(nearest)) - x)) {
                nearest = i;
            }
        }
        List<String> lines = new ArrayList<>(List.of(chart.x().text(chart.at().get(nearest))));
        for (Curves.Curve each : chart.curves()) {
            lines.add(line(chart, each, nearest));
        }
        return Optional.of(new ChartReading(area.x(chart, chart.at().get(nearest)), lines));
    }

    private static String line(Curves chart, Curves.Curve curve, int at) {
        Axis axis = chart.y();
        double value = curve.values().get(at);
        if (Double.isNaN(value)) {
            return curve.name() + ": nothing";
        }
        return curve.name() + ": " + axis.text(value)
                + curve.band()
                        .map(band -> " (" + axis.text(band.low().get(at)) + " to "
                                + axis.text(band.high().get(at)) + ")")
                        .orElse("")
                + (curve.target().isEmpty()
                        ? ""
                        : ", target " + axis.text(curve.target().get(at)));
    }

    private static Optional<ChartReading> lanes(Lanes chart, double width, double height, double x, double y) {
        Box area = LanesPainter.area(chart, width, height);
        int row =
                (int) Math.floor((y - area.y()) / area.height() * chart.lanes().size());
        if (row < 0 || row >= chart.lanes().size() || x < area.x() - 8 || x > area.right() + 8) {
            return Optional.empty();
        }
        Lanes.Lane lane = chart.lanes().get(row);
        double value = value(chart.x(), area, x);
        double near = 8 / area.width() * (chart.x().to() - chart.x().from());
        List<String> lines = new ArrayList<>(List.of(lane.name()));
        for (Lanes.Span each : lane.spans()) {
            if (value >= each.from() && value <= Math.max(each.to(), each.from() + near)) {
                lines.add(each.word() + ", " + text(chart, each.from()) + " to " + text(chart, each.to()));
            }
        }
        for (Lanes.Moment each : lane.moments()) {
            if (Math.abs(each.at() - value) <= near) {
                lines.add(text(chart, each.at()) + ": " + each.word());
            }
        }
        return Optional.of(new ChartReading(x, lines));
    }

    private static String text(Lanes chart, double at) {
        return chart.x().text(at);
    }

    private static Optional<ChartReading> flows(Flows chart, double width, double height, double x, double y) {
        List<List<Box>> bars = FlowsPainter.bars(chart, width, height);
        for (int i = 0; i < bars.size(); i++) {
            for (int k = 0; k < bars.get(i).size(); k++) {
                if (bars.get(i).get(k).grown(4).contains(x, y)) {
                    return Optional.of(new ChartReading(Double.NaN, stop(chart, i, k)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> stop(Flows chart, int column, int stop) {
        Flows.Column stands = chart.columns().get(column);
        double total = stands.stops().stream().mapToDouble(Flows.Stop::amount).sum();
        Flows.Stop here = stands.stops().get(stop);
        List<String> lines = new ArrayList<>(List.of(here.name() + ": " + Unit.COUNT.text(here.amount(), chart.locale())
                + " " + chart.unit() + ", " + chart.share(here.amount(), total)));
        for (Flows.Link each : chart.links()) {
            if (each.column() == column && each.from() == stop) {
                lines.add("to "
                        + chart.columns().get(column + 1).stops().get(each.to()).name() + ": "
                        + chart.share(each.amount(), here.amount()));
            }
            if (each.column() + 1 == column && each.to() == stop) {
                lines.add("from "
                        + chart.columns()
                                .get(each.column())
                                .stops()
                                .get(each.from())
                                .name() + ": " + chart.share(each.amount(), here.amount()));
            }
        }
        return lines;
    }
}
