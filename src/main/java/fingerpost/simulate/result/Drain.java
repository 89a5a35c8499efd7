package fingerpost.simulate.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How clients leave addresses that the name servers give less than before, or no more.
 *
 * @param at seconds after the beginning, when the answer changed
 * @param addresses that are given less from then on
 * @param before the share of requests that went there before
 * @param target the share that is to go there; 0 where nobody is given them any more
 * @param curve the part of the way from the one share to the other that is left, by time
 * @param watched seconds until the addresses are given more or less again, or the scenario ends
 */
public record Drain(
        double at, List<String> addresses, double before, double target, List<Point> curve, double watched) {
    /**
     * A point of the curve.
     *
     * @param after seconds after the change
     * @param left 1 where as many requests as before still go there, 0 where as many as are to; below 0 where chance takes away
     *     more
     */
    public record Point(double after, double left) {}

    public Drain {
        addresses = List.copyOf(addresses);
        curve = List.copyOf(curve);
    }

    /** Whether nobody is given them any more. */
    public boolean isWhole() {
        return target == 0;
    }

    /**
     * Seconds until that part has moved. Where some of the requests stay, chance lets their share go up and down, so that it is
     * read off from the falling line that fits the curve best (isotonic regression).
     *
     * @param part such as 0.99
     * @return empty where that was not reached
     */
    public OptionalDouble timeTo(double part) {
        double goal = 1 - part;
        Point last = new Point(0, 1);
        for (Point point : isWhole() ? curve : Falling.of(curve)) {
            if (point.left <= goal) {
                double along = last.left > point.left ? (last.left - goal) / (last.left - point.left) : 1;
                return OptionalDouble.of(last.after + along * (point.after - last.after));
            }
            last = point;
        }
        return OptionalDouble.empty();
    }
}
