package fingerpost.command;

import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The series of a simulation as CSV (RFC 4180): one file for each, a row for each bin, a column for each line. */
final class SimulateCsv {
    private static final String END = "\r\n";

    private SimulateCsv() {}

    /** The files by their names. */
    static Map<String, String> files(Outcome outcome) {
        Map<String, String> files = new LinkedHashMap<>();
        outcome.series().forEach(series -> files.put(series.name() + ".csv", text(series, outcome.binLength())));
        return files;
    }

    private record Column(String head, List<Double> values) {}

    private static String text(Series series, double binLength) {
        List<Column> columns = columns(series);
        StringBuilder text = new StringBuilder("from [s]");
        columns.forEach(column -> text.append(',').append(field(column.head + " [" + series.unit() + "]")));
        text.append(END);
        int bins = columns.isEmpty() ? 0 : columns.getFirst().values.size();
        for (int bin = 0; bin < bins; bin++) {
            text.append(Figures.decimal(bin * binLength));
            for (Column column : columns) {
                text.append(',').append(Figures.decimal(column.values.get(bin)));
            }
            text.append(END);
        }
        return text.toString();
    }

    private static List<Column> columns(Series series) {
        List<Column> columns = new ArrayList<>();
        for (Series.Line line : series.lines()) {
            columns.add(new Column(line.label(), line.values()));
            beside(columns, line.label() + " low", line.low());
            beside(columns, line.label() + " high", line.high());
            beside(columns, line.label() + " target", line.target());
        }
        return columns;
    }

    private static void beside(List<Column> columns, String head, List<Double> values) {
        if (!values.isEmpty()) {
            columns.add(new Column(head, values));
        }
    }

    private static String field(String text) {
        return text.matches(".*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
