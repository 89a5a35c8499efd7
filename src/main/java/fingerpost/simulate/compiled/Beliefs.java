package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import fingerpost.topology.HealthCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When one checker changes its mind about one element: it probes at fixed intervals from a phase of its own, takes a probe
 * for failed when its timeout has passed, and believes what so many probes in a row have shown.
 */
final class Beliefs {
    /** From that time on, in microseconds, the element is taken to be down or up. */
    record Change(long at, boolean down) {}

    private final long interval;
    private final long timeout;
    private final HealthCheck check;

    Beliefs(HealthCheck check) {
        this.check = check;
        this.interval = micros(check.interval());
        this.timeout = micros(check.timeout());
    }

    /** The phase of a checker, drawn. */
    long phase(Dice dice) {
        return dice.below(interval);
    }

    /**
     * What becomes believed when.
     *
     * @param truth the changes of the element itself, in order of time, each other than the one before; it is up at first
     */
    List<Change> of(List<Change> truth, long phase) {
        List<Change> believed = new ArrayList<>();
        boolean down = false;
        for (int i = 0; i < truth.size(); i++) {
            Change change = truth.get(i);
            if (change.down() == down) {
                continue;
            }
            long end = i + 1 < truth.size() ? truth.get(i + 1).at() : Long.MAX_VALUE;
            int needed = change.down() ? check.failures() : check.successes();
            long last = next(change.at(), phase) + (needed - 1) * interval;
            if (last < end) {
                down = change.down();
                long told = last + (down ? timeout : 0);
                believed.add(new Change(
                        believed.isEmpty()
                                ? told
                                : Math.max(told, believed.getLast().at()),
                        down));
            }
        }
        return believed;
    }

    /** The first probe at or after that time. */
    private long next(long at, long phase) {
        return at + Math.floorMod(phase - at, interval);
    }

    static long micros(Duration duration) {
        return Math.multiplyExact(duration.toSeconds(), 1_000_000L) + duration.toNanosPart() / 1_000;
    }
}
