package fingerpost.prove.ground;

import java.time.Duration;

/**
 * How long a proof may take. A server that does not answer is waited for a few seconds more than that.
 *
 * @param whole from the start of the first server to the last answer
 * @param part for each part of it: one server's table, the shares of one answer, what follows when one backend dies
 */
public record TimeLimit(Duration whole, Duration part) {
    /** Enough for thousands of questions. */
    public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(10), Duration.ofMinutes(2));

    public TimeLimit {
        if (!whole.isPositive() || !part.isPositive()) {
            throw new IllegalArgumentException("A proof needs some time, and so does each part of it; they have "
                    + whole.toSeconds() + " s and " + part.toSeconds() + " s.");
        }
    }
}
