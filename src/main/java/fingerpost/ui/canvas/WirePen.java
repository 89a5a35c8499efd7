package fingerpost.ui.canvas;

import fingerpost.picture.Route;
import fingerpost.picture.Stroke;
import java.util.List;

/** Draws lines of level and upright pieces at whole pixels, so that they are sharp, with round corners. */
final class WirePen {
    private static final double CORNER = 9;

    private final Raster raster;
    private final double left;
    private final double top;
    private final double scale;

    /** @param scale pixels of the raster for one drawing unit */
    WirePen(Raster raster, double left, double top, double scale) {
        this.raster = raster;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /** One pixel wide, without corners and head: for small scales. */
    void thin(Route route, int colour) {
        for (int i = 0; i + 1 < route.corners(); i++) {
            int x1 = x(route.x(i));
            int y1 = y(route.y(i));
            int x2 = x(route.x(i + 1));
            int y2 = y(route.y(i + 1));
            raster.fill(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1) + 1, Math.abs(y2 - y1) + 1, colour);
        }
    }

    void draw(Route route, Stroke stroke, int colour) {
        int thick = Math.max(1, (int) Math.round(stroke.width() * scale));
        double walked = 0;
        double cutBefore = 0;
        int last = route.corners() - 1;
        for (int i = 0; i < last; i++) {
            int x1 = x(route.x(i));
            int y1 = y(route.y(i));
            int x2 = x(route.x(i + 1));
            int y2 = y(route.y(i + 1));
            int length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
            double cutAfter = 0;
            if (i + 1 < last) {
                int next = Math.abs(x(route.x(i + 2)) - x2) + Math.abs(y(route.y(i + 2)) - y2);
                cutAfter = Math.floor(Math.min(CORNER * scale, Math.min(length, next) / 2.0));
            }
            piece(x1, y1, x2, y2, cutBefore, cutAfter, thick, stroke.dashes(), walked, colour);
            walked += length;
            if (cutAfter > 0) {
                boolean level = y1 == y2;
                int dx = Integer.signum(level ? x1 - x2 : x(route.x(i + 2)) - x2);
                int dy = Integer.signum(level ? y(route.y(i + 2)) - y2 : y1 - y2);
                bend(x2, y2, dx, dy, (int) cutAfter, thick, colour);
            }
            cutBefore = cutAfter;
        }
        head(route, colour);
    }

    private void piece(
            int x1,
            int y1,
            int x2,
            int y2,
            double cutBefore,
            double cutAfter,
            int thick,
            List<Double> dashes,
            double walked,
            int colour) {
        boolean level = y1 == y2;
        int forward = level ? Integer.signum(x2 - x1) : Integer.signum(y2 - y1);
        int length = Math.abs(level ? x2 - x1 : y2 - y1);
        if (dashes.isEmpty()) {
            span(x1, y1, level, forward, cutBefore, length - cutAfter, thick, colour);
            return;
        }
        double on = Math.max(1, Math.max(dashes.getFirst() * scale, thick));
        double period = (dashes.getFirst() + dashes.getLast()) * scale;
        for (double at = -(walked % period); at < length; at += period) {
            span(x1, y1, level, forward, Math.max(at, cutBefore), Math.min(at + on, length - cutAfter), thick, colour);
        }
    }

    /** From so many to so many pixels along a piece. */
    private void span(int x1, int y1, boolean level, int forward, double from, double to, int thick, int colour) {
        int count = (int) Math.round(to) - (int) Math.round(from);
        if (count <= 0) {
            return;
        }
        int start = (int) Math.round(from);
        int back = thick / 2;
        if (level) {
            int x = forward > 0 ? x1 + start : x1 - start - count + 1;
            raster.fill(x, y1 - back, count, thick, colour);
        } else {
            int y = forward > 0 ? y1 + start : y1 - start - count + 1;
            raster.fill(x1 - back, y, thick, count, colour);
        }
    }

    /** A quarter circle between a level piece towards dx and an upright one towards dy. */
    private void bend(int x, int y, int dx, int dy, int radius, int thick, int colour) {
        double shift = thick % 2 / 2.0;
        double cx = x + shift + dx * radius;
        double cy = y + shift + dy * radius;
        int reach = radius + thick;
        for (int py = y - reach; py <= y + reach; py++) {
            for (int px = x - reach; px <= x + reach; px++) {
                double fromX = (px + 0.5 - cx) * -dx;
                double fromY = (py + 0.5 - cy) * -dy;
                if (fromX >= 0 && fromY >= 0) {
                    double distance = Math.abs(Math.sqrt(fromX * fromX + fromY * fromY) - radius);
                    raster.blend(px, py, colour, thick / 2.0 + 0.5 - distance);
                }
            }
        }
    }

    private void head(Route route, int colour) {
        int x = x(route.endX());
        int y = y(route.endY());
        int back = route.arrivesRightwards() ? -1 : 1;
        int length = (int) Math.round(8 * scale);
        for (int i = 0; i < length; i++) {
            double half = 0.5 + i * 0.56;
            for (int k = 0; k <= half + 1; k++) {
                double coverage = half - k + 0.5;
                raster.blend(x + back * i, y + k, colour, coverage);
                raster.blend(x + back * i, y - k, colour, coverage);
            }
        }
    }

    private int x(double drawingX) {
        return (int) Math.round((drawingX - left) * scale);
    }

    private int y(double drawingY) {
        return (int) Math.round((drawingY - top) * scale);
    }
}
