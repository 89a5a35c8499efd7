package fingerpost.wire;

import java.time.Duration;
import java.util.Set;

/**
 * How long and in which ways a server is asked before its reply, or its silence, counts.
 *
 * @param each for one try
 * @param tries how often UDP is tried before the server counts as silent
 * @param fallbacks what is tried in another way
 */
public record Patience(Duration each, int tries, Set<Fallback> fallbacks) {
    public Patience {
        fallbacks = Set.copyOf(fallbacks);
        if (tries < 1 || tries > Limits.MOST_TRIES) {
            throw new IllegalArgumentException(
                    "A query is tried 1 to " + Limits.MOST_TRIES + " times, not " + tries + ".");
        }
        if (each.isNegative() || each.isZero() || each.compareTo(Limits.LONGEST_TRY) > 0) {
            throw new IllegalArgumentException(
                    "A try takes more than 0 s and at most " + Limits.LONGEST_TRY.toSeconds() + " s.");
        }
    }

    /** As long and as often as every look-up of this product, with the usual fallbacks. */
    public static Patience usual() {
        return new Patience(Limits.TRY, Limits.TRIES, Fallback.USUAL);
    }
}
