package fingerpost.export.route53;

import java.util.List;

/**
 * Weights as Route 53 takes them, up to {@link Routing#HEAVIEST}.
 *
 * @param exact whether the shares are those of the design
 */
record Weights(List<Integer> weights, boolean exact) {
    static Weights of(List<Integer> designed) {
        int divisor = designed.stream().reduce(0, Weights::gcd);
        int heaviest = designed.stream().max(Integer::compare).orElse(0);
        if (heaviest <= Routing.HEAVIEST) {
            return new Weights(designed, true);
        }
        if (heaviest / divisor <= Routing.HEAVIEST) {
            return new Weights(designed.stream().map(each -> each / divisor).toList(), true);
        }
        return new Weights(designed.stream().map(each -> scaled(each, heaviest)).toList(), false);
    }

    /** What has a share keeps one. */
    private static int scaled(int weight, int heaviest) {
        long scaled = Math.round((double) weight * Routing.HEAVIEST / heaviest);
        return weight == 0 ? 0 : (int) Math.max(1, scaled);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
