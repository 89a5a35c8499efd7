package fingerpost.export.haproxy;

import java.time.Duration;

/** Periods as HAProxy reads them: whole milliseconds up to 2^31 - 1, the 24 days that its timers know. */
final class Milliseconds {
    private Milliseconds() {}

    /** The period, rounded up, at least one. */
    static String of(Duration period) {
        long millis = period.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) >= 0
                ? Integer.MAX_VALUE
                : period.plusNanos(999_999).toMillis();
        return Math.max(1, millis) + "ms";
    }
}
