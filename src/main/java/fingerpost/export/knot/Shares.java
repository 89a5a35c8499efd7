package fingerpost.export.knot;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights made small enough for mod-geoip.
 *
 * @param exact whether their proportions are those wanted
 */
record Shares(List<Integer> weights, boolean exact) {
    /** The greatest sum that is written; the module itself takes 65,535. */
    static final int MOST = 10_000;

    static Shares of(List<Integer> wanted) {
        int divisor = wanted.stream().reduce(0, Shares::common);
        List<Integer> small = wanted.stream().map(each -> each / divisor).toList();
        long sum = small.stream().mapToLong(each -> each).sum();
        if (sum <= MOST) {
            return new Shares(small, true);
        }
        List<Integer> rounded = new ArrayList<>();
        small.forEach(each -> rounded.add((int) Math.max(1, Math.round((double) each * MOST / sum))));
        return new Shares(List.copyOf(rounded), false);
    }

    private static int common(int a, int b) {
        return b == 0 ? a : common(b, a % b);
    }
}
