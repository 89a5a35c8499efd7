package fingerpost.topology;

import java.time.Duration;

/**
 * A backend's place in a service.
 *
 * @param backend a backend or an application router
 * @param weight from 1
 * @param backup used only while no other is usable
 * @param down taken out by hand
 * @param maxFails failures within {@code failTimeout} that take it out; 0 never does
 */
public record Member(Id backend, int weight, boolean backup, boolean down, int maxFails, Duration failTimeout) {
    public Member {
        if (weight < 1 || weight > 1_000_000) {
            throw new IllegalArgumentException("The weight " + weight + " of " + backend
                    + " lies outside 1 to 1000000; to take it out, mark it down.");
        }
        if (maxFails < 0 || failTimeout.isNegative() || failTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "max_fails of " + backend + " is at least 0 and fail_timeout above zero.");
        }
    }

    /** With nginx's defaults: weight 1, max_fails 1, fail_timeout 10 s. */
    public static Member of(Id backend) {
        return weighted(backend, 1);
    }

    public static Member weighted(Id backend, int weight) {
        return new Member(backend, weight, false, false, 1, Duration.ofSeconds(10));
    }
}
