package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import javafx.geometry.Point2D;

/**
 * Which part of the drawing is seen.
 *
 * @param x the drawing's point at the left edge
 * @param y the drawing's point at the top edge
 * @param zoom pixels of the canvas for one drawing unit, up to {@link #MOST}
 */
record Viewport(double x, double y, double zoom, double width, double height) {
    static final double MOST = 4;
    /** As far away as a person goes; further only to see a huge drawing whole. */
    static final double LEAST = 0.05;

    private static final double FARTHEST = 0.005;
    /** One notch of the wheel. */
    static final double NOTCH = Math.pow(2, 0.25);

    private static final double BORDER = 40;

    Viewport {
        zoom = Math.clamp(zoom, FARTHEST, MOST);
    }

    Point2D toDrawing(double canvasX, double canvasY) {
        return new Point2D(x + canvasX / zoom, y + canvasY / zoom);
    }

    double toCanvasX(double drawingX) {
        return (drawingX - x) * zoom;
    }

    double toCanvasY(double drawingY) {
        return (drawingY - y) * zoom;
    }

    Box seen() {
        return new Box(x, y, width / zoom, height / zoom);
    }

    /** What was in the middle stays there; before there was a size, what was in the corner. */
    Viewport sized(double newWidth, double newHeight) {
        Viewport sized = new Viewport(x, y, zoom, newWidth, newHeight);
        return width <= 0 || height <= 0 ? sized : sized.centredOn(seen().centreX(), seen().centreY());
    }

    /** The drawing follows the hand by that many pixels. */
    Viewport pannedBy(double dx, double dy) {
        return new Viewport(x - dx / zoom, y - dy / zoom, zoom, width, height);
    }

    /** The point of the drawing below that point of the canvas stays there; never further away than allowed, or than it is. */
    Viewport zoomedTo(double factor, double canvasX, double canvasY) {
        Point2D fixed = toDrawing(canvasX, canvasY);
        double next = Math.clamp(factor, Math.min(LEAST, zoom), MOST);
        return new Viewport(fixed.getX() - canvasX / next, fixed.getY() - canvasY / next, next, width, height);
    }

    /** The point in the middle stays there. */
    Viewport zoomedTo(double factor) {
        return zoomedTo(factor, width / 2, height / 2);
    }

    View view() {
        return new View(seen().centreX(), seen().centreY(), zoom);
    }

    /** Shows that, or all of the drawing where nothing of it would be seen. */
    Viewport showing(View wanted, Box drawing) {
        Viewport shown = new Viewport(x, y, wanted.zoom(), width, height).centredOn(wanted.x(), wanted.y());
        return shown.seen().intersects(drawing) ? shown : fitting(drawing);
    }

    /** On the way to another view: 0 is here, 1 is there. The point that both show at the same place stays there. */
    Viewport towards(Viewport other, double share) {
        double next = zoom * Math.pow(other.zoom / zoom, share);
        double way = Math.abs(other.zoom - zoom) < 1e-9 ? share : (1 / next - 1 / zoom) / (1 / other.zoom - 1 / zoom);
        return new Viewport(x + (other.x - x) * way, y + (other.y - y) * way, next, other.width, other.height);
    }

    Viewport centredOn(double drawingX, double drawingY) {
        return new Viewport(drawingX - width / zoom / 2, drawingY - height / zoom / 2, zoom, width, height);
    }

    /** All of that box, as large as it fits but never above 100 %; of nothing the middle at 100 %. */
    Viewport fitting(Box box) {
        if (width <= 0 || height <= 0) {
            return this;
        }
        if (box.width() <= 0 || box.height() <= 0) {
            return new Viewport(x, y, 1, width, height).centredOn(box.centreX(), box.centreY());
        }
        double fit = Math.min(
                Math.max(1, width - 2 * BORDER) / box.width(), Math.max(1, height - 2 * BORDER) / box.height());
        return new Viewport(x, y, Math.min(1, fit), width, height).centredOn(box.centreX(), box.centreY());
    }
}
