package fingerpost.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a chart as comma separated values (RFC 4180), a head line first. */
public final class ChartTable {
    private ChartTable() {}

    public static String csv(Chart chart) {
        List<List<String>> rows = new ArrayList<>();
        switch (chart) {
            case Curves curves -> curves(curves, rows);
            case Stacked stacked -> curves(stacked.parts(), rows);
            case Lanes lanes -> lanes(lanes, rows);
            case Flows flows -> flows(flows, rows);
        }
        return rows.stream()
                .map(row -> row.stream().map(ChartTable::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static void curves(Curves chart, List<List<String>> rows) {
        List<String> head = new ArrayList<>(List.of(name(chart.x())));
        for (Curves.Curve each : chart.curves()) {
            head.add(each.name());
            each.band().ifPresent(_ -> head.addAll(List.of(each.name() + " low", each.name() + " high")));
            if (!each.target().isEmpty()) {
                head.add(each.name() + " target");
            }
        }
        rows.add(head);
        for (int i = 0; i < chart.at().size(); i++) {
            int at = i;
            List<String> row = new ArrayList<>(List.of(number(chart.at().get(i))));
            for (Curves.Curve each : chart.curves()) {
                row.add(number(each.values().get(i)));
                each.band()
                        .ifPresent(band -> row.addAll(List.of(
                                number(band.low().get(at)), number(band.high().get(at)))));
                if (!each.target().isEmpty()) {
                    row.add(number(each.target().get(at)));
                }
            }
            rows.add(row);
        }
    }

    private static void lanes(Lanes chart, List<List<String>> rows) {
        rows.add(List.of("lane", name(chart.x()) + " from", name(chart.x()) + " to", "mood", "what"));
        for (Lanes.Lane lane : chart.lanes()) {
            for (Lanes.Span each : lane.spans()) {
                rows.add(List.of(lane.name(), number(each.from()), number(each.to()), word(each.mood()), each.word()));
            }
            for (Lanes.Moment each : lane.moments()) {
                rows.add(List.of(lane.name(), number(each.at()), number(each.at()), word(each.mood()), each.word()));
            }
        }
    }

    private static void flows(Flows chart, List<List<String>> rows) {
        rows.add(List.of("from", "to", chart.unit()));
        for (Flows.Link each : chart.links()) {
            rows.add(List.of(
                    chart.columns().get(each.column()).stops().get(each.from()).name(),
                    chart.columns()
                            .get(each.column() + 1)
                            .stops()
                            .get(each.to())
                            .name(),
                    number(each.amount())));
        }
    }

    private static String word(Lanes.Mood mood) {
        return mood.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String name(Axis axis) {
        return axis.title() + (axis.unit() == Unit.SECONDS ? " in seconds" : "");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String field(String text) {
        return text.matches("(?s).*[\",\r\n].*") || text.startsWith(" ")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
