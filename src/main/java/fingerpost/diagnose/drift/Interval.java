package fingerpost.diagnose.drift;

import java.util.Locale;

/**
 * In which range a share lies with 95 % confidence, by Wilson's score (E. B. Wilson 1927), which holds for few samples too.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
public record Interval(double low, double high) {
    /** The quantile of the normal distribution for 95 % on both sides. */
    private static final double Z = 1.959964;

    /** After that many hits in so many samples, at least one. */
    public static Interval wilson(int hits, int samples) {
        if (samples < 1 || hits < 0 || hits > samples) {
            throw new IllegalArgumentException(hits + " hits in " + samples + " samples cannot be.");
        }
        double n = samples;
        double share = hits / n;
        double scale = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2 * n)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Interval(
                hits == 0 ? 0 : Math.max(0, middle - half), hits == samples ? 1 : Math.min(1, middle + half));
    }

    public boolean holds(double share) {
        return share >= low && share <= high;
    }

    /** {@code 12.3 % to 20.1 %}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %% to %.1f %%", low * 100, high * 100);
    }
}
