package fingerpost.simulate.result;

import java.util.List;

/**
 * How something goes over the time of a scenario: one or more lines with a value for each bin.
 *
 * @param name what it is, in small letters and hyphens: {@code queries}
 * @param unit of the values: {@code 1/s}, {@code ms}, or {@code 1} for parts of a whole
 */
public record Series(String name, String unit, List<Line> lines) {
    public Series {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param label of what it is the line of
     * @param low and {@code high}, the 95 % band; empty where there is none
     * @param target what it should be by the design; empty where the design does not say
     */
    public record Line(String label, List<Double> values, List<Double> low, List<Double> high, List<Double> target) {
        public Line {
            values = List.copyOf(values);
            low = List.copyOf(low);
            high = List.copyOf(high);
            target = List.copyOf(target);
            for (List<Double> beside : List.of(low, high, target)) {
                if (!beside.isEmpty() && beside.size() != values.size()) {
                    throw new IllegalArgumentException("The line " + label + " has " + values.size() + " values and "
                            + beside.size() + " beside them.");
                }
            }
        }

        static Line of(String label, List<Double> values) {
            return new Line(label, values, List.of(), List.of(), List.of());
        }
    }
}
