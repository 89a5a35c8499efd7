package fingerpost.ui.workbench;

import fingerpost.document.Point;
import fingerpost.ui.canvas.GraphCanvas;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

/**
 * Where on the drawing pasted boxes go: below the pointer while it is over the canvas, else in the middle of the view; on the
 * grid where things snap to it.
 */
final class PastePlace implements Supplier<Optional<Point>> {
    private final GraphCanvas canvas;
    private Optional<Point2D> pointer = Optional.empty();

    PastePlace(GraphCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointer = at(event));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pointer = at(event));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointer = Optional.empty());
    }

    private static Optional<Point2D> at(MouseEvent event) {
        return Optional.of(new Point2D(event.getX(), event.getY()));
    }

    @Override
    public Optional<Point> get() {
        if (canvas.getWidth() <= 0) {
            return Optional.empty();
        }
        Point2D on = pointer.orElse(new Point2D(canvas.getWidth() / 2, canvas.getHeight() / 2));
        Point2D there = canvas.snapped(canvas.toDrawing(on.getX(), on.getY()));
        return Optional.of(new Point(there.getX(), there.getY()));
    }
}
