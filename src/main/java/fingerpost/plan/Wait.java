package fingerpost.plan;

import java.time.Duration;

/**
 * How long something has to last before the next step.
 *
 * @param because whose cache makes it so long, as a sentence; empty for no wait
 */
public record Wait(Duration time, String because) {
    public static final Wait NONE = new Wait(Duration.ZERO, "");

    public Wait {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Nobody waits for less than no time.");
        }
    }

    /** The longer of two. */
    Wait or(Wait other) {
        return other.time().compareTo(time) > 0 ? other : this;
    }
}
