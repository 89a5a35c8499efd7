package fingerpost.topology;

import java.time.Duration;

/**
 * How it is found out whether an address still serves.
 *
 * @param path what HTTP asks for; empty for TCP
 * @param interval from 1 ms to a day
 * @param timeout above 0, at most a day
 * @param failures in a row that make it unhealthy, from 1 to 1000
 * @param successes in a row that make it healthy again, from 1 to 1000
 */
public record HealthCheck(
        Probe probe, int port, String path, Duration interval, Duration timeout, int failures, int successes) {
    /** What one probe does. */
    public enum Probe {
        TCP,
        HTTP,
        HTTPS
    }

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST = 1000;

    public HealthCheck {
        Port.require(port);
        if (interval.isNegative() || interval.isZero() || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A health check needs an interval and a timeout above zero.");
        }
        if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A health check probes once in a millisecond to a day, and waits at most a day.");
        }
        if (failures < 1 || successes < 1) {
            throw new IllegalArgumentException("A health check changes its mind after at least one probe.");
        }
        if (failures > MOST || successes > MOST) {
            throw new IllegalArgumentException("A health check changes its mind after at most " + MOST + " probes.");
        }
        if (probe != Probe.TCP && !path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "The path of an HTTP health check begins with a slash; \"" + path + "\" does not.");
        }
    }

    /** TCP to that port every 10 s, 3 failures, 2 successes. */
    public static HealthCheck tcp(int port) {
        return new HealthCheck(Probe.TCP, port, "", Duration.ofSeconds(10), Duration.ofSeconds(5), 3, 2);
    }

    /** GET of that path every 10 s, 3 failures, 2 successes. */
    public static HealthCheck http(int port, String path) {
        return new HealthCheck(Probe.HTTP, port, path, Duration.ofSeconds(10), Duration.ofSeconds(5), 3, 2);
    }
}
