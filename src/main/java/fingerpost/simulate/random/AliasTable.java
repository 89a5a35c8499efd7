package fingerpost.simulate.random;

import java.util.ArrayDeque;
import java.util.Deque;

/** Draws one of several choices by weight in constant time (Walker 1977, built as Vose 1991 does). */
public final class AliasTable {
    /** How much of each cell is the choice's own. */
    final double[] own;

    /** Whose the rest of the cell is. */
    final int[] other;

    private AliasTable(double[] own, int[] other) {
        this.own = own;
        this.other = other;
    }

    /**
     * The table of these weights.
     *
     * @throws IllegalArgumentException where one is negative or not finite, or all are 0
     */
    public static AliasTable of(double... weights) {
        double sum = 0;
        for (double each : weights) {
            if (!(each >= 0) || Double.isInfinite(each)) {
                throw new IllegalArgumentException("The weight " + each + " is negative or not finite.");
            }
            sum += each;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("The weights add up to " + sum + ", so nothing can be drawn.");
        }
        int n = weights.length;
        double[] own = new double[n];
        int[] other = new int[n];
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            own[i] = weights[i] * n / sum;
            other[i] = i;
            (own[i] < 1 ? small : large).add(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int less = small.remove();
            int more = large.remove();
            other[less] = more;
            own[more] -= 1 - own[less];
            (own[more] < 1 ? small : large).add(more);
        }
        large.forEach(i -> own[i] = 1);
        small.forEach(i -> own[i] = 1);
        return new AliasTable(own, other);
    }

    /** The place of one choice. */
    public int draw(Dice dice) {
        long bits = dice.bits();
        int i = (int) (((bits >>> 32) * own.length) >>> 32);
        return (bits & 0xffffffffL) * 0x1p-32 < own[i] ? i : other[i];
    }
}
