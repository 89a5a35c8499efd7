package fingerpost.simulate.habit;

import java.time.Duration;

/**
 * How a backend of limited capacity works off its requests: first come, first served.
 *
 * @param random whether the times that requests take are exponentially distributed, or all alike
 * @param workers how many requests it serves at once; together they make its capacity
 * @param queue how many more may wait; the next is turned away
 * @param patience after which its proxy or client gives up
 */
public record ServiceTimes(boolean random, int workers, int queue, Duration patience, String source) {
    private static final int BACKLOG = 511;
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    /** One worker, exponential times. */
    public static final ServiceTimes EXPONENTIAL = new ServiceTimes(
            true, 1, BACKLOG, READ_TIMEOUT, "M/M/1; nginx listen backlog 511, proxy_read_timeout 60 s");

    /** One worker, every request alike. */
    public static final ServiceTimes FIXED = new ServiceTimes(
            false, 1, BACKLOG, READ_TIMEOUT, "M/D/1; nginx listen backlog 511, proxy_read_timeout 60 s");

    public ServiceTimes {
        if (workers < 1 || workers > 10_000 || queue < 0 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "A backend has 1 to 10000 workers, and no queue or patience below zero.");
        }
    }

    public ServiceTimes withWorkers(int count) {
        return new ServiceTimes(random, count, queue, patience, source);
    }

    public ServiceTimes withQueue(int most) {
        return new ServiceTimes(random, workers, most, patience, source);
    }

    public ServiceTimes withPatience(Duration most) {
        return new ServiceTimes(random, workers, queue, most, source);
    }
}
