package fingerpost.prove.ground;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A moment after which nothing more is asked.
 *
 * @param clock nanoseconds since some moment, as {@link System#nanoTime}
 * @param end the moment, by that clock
 */
public record Deadline(LongSupplier clock, long end) {
    /** That much time from now. */
    public static Deadline after(Duration time, LongSupplier clock) {
        return new Deadline(clock, clock.getAsLong() + time.toNanos());
    }

    /** That much time from now, but not later than this one. */
    public Deadline within(Duration time) {
        return left().compareTo(time) <= 0 ? this : after(time, clock);
    }

    public boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    private Duration left() {
        return Duration.ofNanos(end - clock.getAsLong());
    }
}
