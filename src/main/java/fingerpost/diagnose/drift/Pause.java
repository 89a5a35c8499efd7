package fingerpost.diagnose.drift;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Waits for a moment; a test lets time pass without waiting. */
@FunctionalInterface
public interface Pause {
    void until(Instant moment) throws InterruptedException;

    /** Sleeps. */
    static Pause sleeping(InstantSource clock) {
        return moment -> {
            Duration left = Duration.between(clock.instant(), moment);
            if (left.isPositive()) {
                Thread.sleep(left);
            }
        };
    }
}
