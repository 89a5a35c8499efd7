package fingerpost.picture;

import java.util.List;
import java.util.Optional;

/**
 * Values over an axis.
 *
 * @param at where the values of each curve stand along {@code x}, rising
 * @param marks moments that matter, drawn as upright lines
 */
public record Curves(String title, Axis x, Axis y, List<Double> at, List<Curve> curves, List<Mark> marks)
        implements Chart {
    /**
     * One line.
     *
     * @param values not a number where there is none
     * @param band what lies around them with 95 % confidence
     * @param target where it should lie; empty where nothing says so
     */
    public record Curve(String name, List<Double> values, Optional<Band> band, List<Double> target) {
        public Curve {
            values = List.copyOf(values);
            target = List.copyOf(target);
        }

        /** The last value that is one, and not a number where there is none. */
        public double last() {
            for (int i = values.size() - 1; i >= 0; i--) {
                if (!Double.isNaN(values.get(i))) {
                    return values.get(i);
                }
            }
            return Double.NaN;
        }
    }

    /** From where to where. */
    public record Band(List<Double> low, List<Double> high) {
        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /** A moment and what it means. */
    public record Mark(double at, String word) {}

    public Curves {
        at = List.copyOf(at);
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
        for (Curve each : curves) {
            boolean asMany = each.values().size() == at.size()
                    && (each.target().isEmpty() || each.target().size() == at.size())
                    && each.band().stream()
                            .allMatch(band -> band.low().size() == each.values().size()
                                    && band.high().size() == each.values().size());
            if (!asMany) {
                throw new IllegalArgumentException(
                        "The curve " + each.name() + " has another number of values than its axis.");
            }
        }
    }
}
