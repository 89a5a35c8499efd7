package fingerpost.simulate.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one measure differs between two designs whose clients threw the same dice. What chance does to both falls out of the
 * difference, so that its band is narrower than those of the two.
 *
 * @param unit as in {@link Series}
 * @param first the mean of the first design's runs
 * @param second that of the other
 * @param low and {@code high}, the 95 % band of second less first
 */
public record Difference(String what, String unit, double first, double second, double low, double high) {
    /** Every measure of either design; one that a design lacks counts 0 there. */
    public static List<Difference> of(PerRun first, PerRun second) {
        Map<String, Measure> all = new LinkedHashMap<>();
        first.measures().forEach(each -> all.put(each.name(), each));
        second.measures().forEach(each -> all.putIfAbsent(each.name(), each));
        List<Difference> differences = new ArrayList<>();
        all.forEach((name, measure) -> {
            double[] nothing = new double[0];
            double[] a = first.values(name).orElse(nothing);
            double[] b = second.values(name).orElse(nothing);
            int runs = Math.max(a.length, b.length);
            differences.add(of(name, measure.unit(), Arrays.copyOf(a, runs), Arrays.copyOf(b, runs)));
        });
        return differences;
    }

    /** Of runs in pairs. */
    static Difference of(String what, String unit, double[] first, double[] second) {
        int n = first.length;
        double[] apart = new double[n];
        for (int i = 0; i < n; i++) {
            apart[i] = second[i] - first[i];
        }
        double mean = mean(apart);
        double squares = 0;
        for (double each : apart) {
            squares += (each - mean) * (each - mean);
        }
        double reach = n < 2 ? Double.POSITIVE_INFINITY : Student.of95(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return new Difference(what, unit, mean(first), mean(second), mean - reach, mean + reach);
    }

    private static double mean(double... values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Second less first. */
    public double apart() {
        return second - first;
    }

    /** Whether chance alone would hardly ever make such a difference. */
    public boolean isSure() {
        return low > 0 || high < 0;
    }
}
