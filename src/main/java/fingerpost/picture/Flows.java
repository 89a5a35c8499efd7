package fingerpost.picture;

import java.util.List;
import java.util.Locale;

/**
 * How much goes from where to where, column by column (a Sankey diagram).
 *
 * @param unit what is counted
 * @param locale whose point and comma the numbers have
 */
public record Flows(String title, String unit, List<Column> columns, List<Link> links, Locale locale) implements Chart {
    /** Stops that stand above each other. */
    public record Column(String heading, List<Stop> stops) {
        public Column {
            stops = List.copyOf(stops);
        }
    }

    /** Where something comes together. */
    public record Stop(String name, double amount) {
        public Stop {
            requireAmount(amount, name);
        }
    }

    /** From a stop of that column to one of the next. */
    public record Link(int column, int from, int to, double amount) {
        public Link {
            requireAmount(amount, "a link");
        }
    }

    public Flows {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
        for (Link each : links) {
            boolean held = each.column >= 0
                    && each.column + 1 < columns.size()
                    && each.from >= 0
                    && each.from < columns.get(each.column).stops.size()
                    && each.to >= 0
                    && each.to < columns.get(each.column + 1).stops.size();
            if (!held) {
                throw new IllegalArgumentException("A flow leads to a stop that is not there: " + each + ".");
            }
        }
    }

    /** With numbers as in English. */
    public Flows(String title, String unit, List<Column> columns, List<Link> links) {
        this(title, unit, columns, links, Locale.ROOT);
    }

    /** An amount as a part of a total, or by itself where there is no total. */
    String share(double amount, double total) {
        return total == 0 ? Unit.COUNT.text(amount, locale) : Unit.SHARE.text(amount / total, locale);
    }

    /** The largest sum of a column. */
    public double total() {
        return columns.stream()
                .mapToDouble(column ->
                        column.stops.stream().mapToDouble(Stop::amount).sum())
                .max()
                .orElse(0);
    }

    private static void requireAmount(double amount, String what) {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("The amount of " + what + " is " + amount + "; it is at least 0.");
        }
    }
}
