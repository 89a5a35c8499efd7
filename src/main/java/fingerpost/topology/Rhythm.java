package fingerpost.topology;

import java.time.Duration;

/** How the rate of requests goes up and down while a scenario lasts; the mean is that of the client groups. */
public sealed interface Rhythm {
    /** The rate beside the mean, so long after the scenario's beginning. */
    double factor(Duration after);

    /** The most that {@link #factor} comes to. */
    double most();

    /** At all hours alike. */
    record Steady() implements Rhythm {
        @Override
        public double factor(Duration after) {
            return 1;
        }

        @Override
        public double most() {
            return 1;
        }
    }

    /**
     * By day more than by night: a cosine of 24 hours.
     *
     * @param from the hour of the day at which the scenario begins, from 0 to below 24
     * @param peak the hour of the day with the most requests, from 0 to below 24
     * @param height how many times the mean it has then, from 1 to 2; twelve hours off there are 2 - height
     */
    record Diurnal(double from, double peak, double height) implements Rhythm {
        private static final double HOURS = 24;
        private static final double NANOS = 3600e9;

        public Diurnal {
            requireHour(from);
            requireHour(peak);
            if (!(height >= 1 && height <= 2)) {
                throw new IllegalArgumentException(
                        "The peak of a day has 1 to 2 times the mean rate; " + height + " is outside.");
            }
        }

        private static void requireHour(double hour) {
            if (!(hour >= 0 && hour < HOURS)) {
                throw new IllegalArgumentException(
                        "An hour of the day lies from 0 to below 24; " + hour + " does not.");
            }
        }

        @Override
        public double factor(Duration after) {
            double hour = from + after.toNanos() / NANOS;
            return 1 + (height - 1) * Math.cos(2 * Math.PI * (hour - peak) / HOURS);
        }

        @Override
        public double most() {
            return height;
        }
    }
}
