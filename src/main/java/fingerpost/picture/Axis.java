package fingerpost.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One direction of a chart.
 *
 * @param title what is counted, without its unit
 * @param to above {@code from}
 * @param locale whose point and comma the numbers have
 */
public record Axis(String title, Unit unit, double from, double to, Locale locale) {
    private static final double[] SECONDS = {
        0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400
    };

    public Axis {
        if (!(to > from) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("The axis " + title + " cannot lead from " + from + " to " + to
                    + "; its end lies above its begin.");
        }
    }

    /** With numbers as in English. */
    public Axis(String title, Unit unit, double from, double to) {
        this(title, unit, from, to, Locale.ROOT);
    }

    /** A value with its unit. */
    String text(double value) {
        return unit.text(value, locale);
    }

    /** Where a value lies: 0 at the begin, 1 at the end. */
    double part(double value) {
        return (value - from) / (to - from);
    }

    /** Round values for that many labels at most, from the begin to the end. */
    List<Double> ticks(int most) {
        double step = step((to - from) / Math.max(1, most));
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private double step(double least) {
        if (unit == Unit.SECONDS && least <= SECONDS[SECONDS.length - 1]) {
            for (double step : SECONDS) {
                if (step >= least) {
                    return step;
                }
            }
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : new double[] {1, 2, 5}) {
            if (step * power >= least * (1 - 1e-9)) {
                return unit == Unit.COUNT ? Math.max(1, step * power) : step * power;
            }
        }
        return 10 * power;
    }
}
