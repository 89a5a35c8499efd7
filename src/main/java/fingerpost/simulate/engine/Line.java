package fingerpost.simulate.engine;

import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.random.Dice;

/** The requests at one backend of limited capacity. Times are microseconds. */
final class Line {
    /** What {@link #arrive} says where there is no room. */
    static final double FULL = -1;

    private final ServiceTimes times;
    private final double mean;
    private final double[] free;
    private final Departures inside = new Departures();

    Line(ServiceTimes times, int perSecond) {
        this.times = times;
        this.mean = 1e6 * times.workers() / perSecond;
        this.free = new double[times.workers()];
    }

    /** When a request that arrives then has been served; arrivals come in order of time. */
    double arrive(double now, Dice dice) {
        if (inside.at(now) >= free.length + times.queue()) {
            return FULL;
        }
        int first = 0;
        for (int i = 1; i < free.length; i++) {
            if (free[i] < free[first]) {
                first = i;
            }
        }
        double done = Math.max(now, free[first]) + (times.random() ? mean * dice.exponential() : mean);
        free[first] = done;
        inside.add(done);
        return done;
    }
}
