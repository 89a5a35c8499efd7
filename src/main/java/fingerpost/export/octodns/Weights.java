package fingerpost.export.octodns;

import java.util.Collection;
import java.util.List;

/** Weights as octoDNS takes them: whole, from 1 to 100, and 0 for what is taken out. */
final class Weights {
    private static final int MOST = 100;

    private Weights() {}

    /** In the same proportion, as near as 100 steps allow; all alike where none is above 0. */
    static List<Integer> of(Collection<Integer> weights) {
        int divisor = weights.stream().reduce(0, Weights::divisor);
        int most = weights.stream().max(Integer::compare).orElse(0);
        if (most == 0) {
            return weights.stream().map(any -> 1).toList();
        }
        if (most <= MOST) {
            return List.copyOf(weights);
        }
        int reduced = most / divisor;
        return weights.stream()
                .map(each -> reduced <= MOST
                        ? each / divisor
                        : each == 0 ? 0 : Math.max(1, (int) Math.round((double) each * MOST / most)))
                .toList();
    }

    static boolean areExact(Collection<Integer> weights) {
        int divisor = weights.stream().reduce(0, Weights::divisor);
        return divisor == 0 || weights.stream().allMatch(each -> each / divisor <= MOST);
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
