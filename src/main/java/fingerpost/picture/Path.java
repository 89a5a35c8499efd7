package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** An outline of lines and cubic curves, which every surface can fill or stroke. */
record Path(List<Segment> segments) {
    /** How far the handles of a quarter circle lie from its ends, for radius 1. */
    private static final double QUARTER = 0.5522847498;

    Path {
        segments = List.copyOf(segments);
    }

    sealed interface Segment {}

    record Move(double x, double y) implements Segment {}

    record Line(double x, double y) implements Segment {}

    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    record Close() implements Segment {}

    static Path roundedBox(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double k = r * (1 - QUARTER);
        double l = box.x();
        double t = box.y();
        double e = box.right();
        double b = box.bottom();
        return new Path(List.of(
                new Move(l + r, t),
                new Line(e - r, t),
                new Curve(e - k, t, e, t + k, e, t + r),
                new Line(e, b - r),
                new Curve(e, b - k, e - k, b, e - r, b),
                new Line(l + r, b),
                new Curve(l + k, b, l, b - k, l, b - r),
                new Line(l, t + r),
                new Curve(l, t + k, l + k, t, l + r, t),
                new Close()));
    }

    static Path circle(double x, double y, double radius) {
        return roundedBox(new Box(x - radius, y - radius, 2 * radius, 2 * radius), radius);
    }

    static Path polygon(double... xy) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            segments.add(i == 0 ? new Move(xy[0], xy[1]) : new Line(xy[i], xy[i + 1]));
        }
        segments.add(new Close());
        return new Path(segments);
    }

    /** Along a route, its corners rounded. */
    static Path along(Route route, double radius) {
        List<Segment> segments = new ArrayList<>();
        segments.add(new Move(route.x(0), route.y(0)));
        int last = route.corners() - 1;
        for (int i = 1; i < last; i++) {
            double x = route.x(i);
            double y = route.y(i);
            double before = Math.hypot(x - route.x(i - 1), y - route.y(i - 1));
            double after = Math.hypot(route.x(i + 1) - x, route.y(i + 1) - y);
            double r = Math.min(radius, Math.min(before, after) / 2);
            double fromX = x + (route.x(i - 1) - x) / before * r;
            double fromY = y + (route.y(i - 1) - y) / before * r;
            double toX = x + (route.x(i + 1) - x) / after * r;
            double toY = y + (route.y(i + 1) - y) / after * r;
            segments.add(new Line(fromX, fromY));
            segments.add(new Curve(
                    fromX + (x - fromX) * QUARTER,
                    fromY + (y - fromY) * QUARTER,
                    toX + (x - toX) * QUARTER,
                    toY + (y - toY) * QUARTER,
                    toX,
                    toY));
        }
        segments.add(new Line(route.x(last), route.y(last)));
        return new Path(segments);
    }

    Path and(Path other) {
        List<Segment> both = new ArrayList<>(segments);
        both.addAll(other.segments);
        return new Path(both);
    }

    /** Scaled about the origin, then moved. */
    Path at(double x, double y, double scale) {
        return new Path(segments.stream()
                .map(segment -> switch (segment) {
                    case Move(double a, double b) -> (Segment) new Move(x + a * scale, y + b * scale);
                    case Line(double a, double b) -> new Line(x + a * scale, y + b * scale);
                    case Curve(double a, double b, double c, double d, double e, double f) ->
                        new Curve(
                                x + a * scale,
                                y + b * scale,
                                x + c * scale,
                                y + d * scale,
                                x + e * scale,
                                y + f * scale);
                    case Close close -> close;
                })
                .toList());
    }
}
