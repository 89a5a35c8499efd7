package fingerpost.simulate.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How clients leave addresses that the name servers no longer give.
 *
 * @param at seconds after the beginning, when the answer changed
 * @param addresses that are given to nobody from then on
 * @param before the share of requests that went there before
 * @param curve the part of that share that is left, by time
 * @param watched seconds until the addresses are given again, or the scenario ends
 */
public record Drain(double at, List<String> addresses, double before, List<Point> curve, double watched) {
    /**
     * A point of the curve.
     *
     * @param after seconds after the change
     * @param left 1 where all requests still go there, 0 where none does
     */
    public record Point(double after, double left) {}

    public Drain {
        addresses = List.copyOf(addresses);
        curve = List.copyOf(curve);
    }

    /**
     * Seconds until that part has moved.
     *
     * @param part such as 0.99
     * @return empty where that was not reached
     */
    public OptionalDouble timeTo(double part) {
        double goal = 1 - part;
        Point last = new Point(0, 1);
        for (Point point : curve) {
            if (point.left <= goal) {
                double along = last.left > point.left ? (last.left - goal) / (last.left - point.left) : 1;
                return OptionalDouble.of(last.after + along * (point.after - last.after));
            }
            last = point;
        }
        return OptionalDouble.empty();
    }
}
