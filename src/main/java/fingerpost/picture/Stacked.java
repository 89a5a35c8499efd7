package fingerpost.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a whole over an axis, one upon the other; tells the same numbers as its curves.
 *
 * @param parts the first lies at the bottom; a part without a value at a place has no room there
 */
public record Stacked(Curves parts) implements Chart {
    @Override
    public String title() {
        return parts.title();
    }

    /** The upper edge of each part at each place; not a number where no part has any. */
    List<List<Double>> edges() {
        List<List<Double>> edges = new ArrayList<>();
        double[] sums = new double[parts.at().size()];
        for (Curves.Curve part : parts.curves()) {
            List<Double> edge = new ArrayList<>();
            for (int i = 0; i < sums.length; i++) {
                double value = part.values().get(i);
                sums[i] += Double.isNaN(value) ? 0 : value;
                edge.add(isBare(i) ? Double.NaN : sums[i]);
            }
            edges.add(edge);
        }
        return edges;
    }

    private boolean isBare(int at) {
        return parts.curves().stream()
                .allMatch(part -> Double.isNaN(part.values().get(at)));
    }
}
