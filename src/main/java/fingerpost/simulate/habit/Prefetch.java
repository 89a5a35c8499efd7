package fingerpost.simulate.habit;

import java.time.Duration;

/**
 * When a recursive resolver asks anew for what it still has: at a look-up in the last part of the time of an RRset, which is
 * answered from what is there.
 *
 * @param hundredths of the TTL that count as its last part; 0 where {@code within} says it
 * @param within the last part as a time
 * @param eligible the shortest TTL for which it is done
 */
public record Prefetch(int hundredths, Duration within, Duration eligible) {
    /** It waits until the time is over. */
    public static final Prefetch NEVER = new Prefetch(0, Duration.ZERO, Duration.ZERO);

    /** BIND's {@code prefetch 2 9}, which is its default. */
    public static final Prefetch BIND = new Prefetch(0, Duration.ofSeconds(2), Duration.ofSeconds(9));

    /** Unbound's {@code prefetch: yes}; its default is no. */
    public static final Prefetch UNBOUND = new Prefetch(10, Duration.ZERO, Duration.ZERO);

    /** Whether it is ever done. */
    public boolean happens() {
        return hundredths > 0 || !within.isZero();
    }

    /** How long before the end of that time it begins; 0 for never. */
    public long window(long micros) {
        return micros < eligible.toNanos() / 1_000 ? 0 : Math.max(micros / 100 * hundredths, within.toNanos() / 1_000);
    }
}
