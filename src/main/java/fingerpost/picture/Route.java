package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.Arrays;

/** The corners of a line, from the box where it begins to the one where it ends; at least two. */
public final class Route {
    private final double[] xy;
    private final Box bounds;

    /** @param xy x and y of each corner by turns; corners that bend nothing are left out */
    Route(double... xy) {
        double[] kept = new double[xy.length];
        int count = 0;
        for (int i = 0; i < xy.length; i += 2) {
            boolean middle = i > 0 && i < xy.length - 2;
            if (middle && isStraight(kept, count, xy, i)) {
                continue;
            }
            kept[count++] = xy[i];
            kept[count++] = xy[i + 1];
        }
        this.xy = Arrays.copyOf(kept, count);
        this.bounds = bounds(this.xy);
    }

    private static boolean isStraight(double[] kept, int count, double[] xy, int i) {
        double beforeX = kept[count - 2];
        double beforeY = kept[count - 1];
        return (beforeX == xy[i] && xy[i] == xy[i + 2]) || (beforeY == xy[i + 1] && xy[i + 1] == xy[i + 3]);
    }

    public int corners() {
        return xy.length / 2;
    }

    public double x(int corner) {
        return xy[2 * corner];
    }

    public double y(int corner) {
        return xy[2 * corner + 1];
    }

    public double endX() {
        return xy[xy.length - 2];
    }

    public double endY() {
        return xy[xy.length - 1];
    }

    /** Whether it arrives from left to right. */
    public boolean arrivesRightwards() {
        return endX() >= xy[xy.length - 4];
    }

    public Box bounds() {
        return bounds;
    }

    private static Box bounds(double[] xy) {
        double left = xy[0];
        double top = xy[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** How far that point is from the nearest part of it. */
    public double distance(double px, double py) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double dx = xy[i + 2] - xy[i];
            double dy = xy[i + 3] - xy[i + 1];
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.clamp(((px - xy[i]) * dx + (py - xy[i + 1]) * dy) / length, 0, 1);
            nearest = Math.min(nearest, Math.hypot(px - xy[i] - t * dx, py - xy[i + 1] - t * dy));
        }
        return nearest;
    }
}
