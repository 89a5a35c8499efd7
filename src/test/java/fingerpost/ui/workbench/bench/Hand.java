package fingerpost.ui.workbench.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;

/** A hand on the canvas, called on the UI thread. */
record Hand(Region canvas) {
    void press(Point2D at) {
        mouse(MouseEvent.MOUSE_MOVED, at, false);
        mouse(MouseEvent.MOUSE_PRESSED, at, true);
    }

    void drag(Point2D to) {
        mouse(MouseEvent.MOUSE_DRAGGED, to, true);
    }

    void release(Point2D at) {
        mouse(MouseEvent.MOUSE_RELEASED, at, false);
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, boolean down) {
        double x = at.getX();
        double y = at.getY();
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(canvas, x, y)));
    }
}
