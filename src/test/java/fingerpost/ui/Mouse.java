package fingerpost.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** A mouse that presses, drags and lets go without a screen, as the window would deliver it. */
public record Mouse(Node pressed, MouseButton button) {
    /** The primary button, pressed on that node. */
    public static Mouse on(Node pressed) {
        return new Mouse(pressed, MouseButton.PRIMARY);
    }

    /** Goes from the node to that place of the scene, and lets go there. */
    public void dragTo(Point2D scene) {
        press(scene);
        drag(scene);
        release(scene);
    }

    public void release(Point2D scene) {
        fire(MouseEvent.MOUSE_RELEASED, scene, 1, false);
    }

    /** Only points there. */
    public void moveTo(Point2D scene) {
        fire(MouseEvent.MOUSE_MOVED, scene, 0, true);
    }

    public void press(Point2D scene) {
        fire(MouseEvent.MOUSE_PRESSED, scene, 1, true);
    }

    public void drag(Point2D scene) {
        fire(MouseEvent.MOUSE_DRAGGED, scene, 1, false);
    }

    /** Presses, lets go and clicks there so many times without moving. */
    public void click(Point2D scene, int times) {
        for (int i = 1; i <= times; i++) {
            fire(MouseEvent.MOUSE_PRESSED, scene, i, true);
            fire(MouseEvent.MOUSE_RELEASED, scene, i, true);
            fire(MouseEvent.MOUSE_CLICKED, scene, i, true);
        }
    }

    /** One of these at once, for those who are on the UI thread already; between two of them nothing is laid out. */
    public void now(EventType<MouseEvent> type, Point2D scene) {
        boolean still = type == MouseEvent.MOUSE_MOVED || type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(pressed, event(type, scene, type == MouseEvent.MOUSE_MOVED ? 0 : 1, still));
    }

    private void fire(EventType<MouseEvent> type, Point2D at, int clicks, boolean still) {
        Desk.onUiThread(() -> Event.fireEvent(pressed, event(type, at, clicks, still)));
    }

    private MouseEvent event(EventType<MouseEvent> type, Point2D at, int clicks, boolean still) {
        boolean down =
                type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED && type != MouseEvent.MOUSE_MOVED;
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                button,
                clicks,
                false,
                false,
                false,
                false,
                down && button == MouseButton.PRIMARY,
                false,
                down && button == MouseButton.SECONDARY,
                false,
                button == MouseButton.SECONDARY && type == MouseEvent.MOUSE_PRESSED,
                still,
                new PickResult(pressed, at.getX(), at.getY()));
    }
}
