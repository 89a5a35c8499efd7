package fingerpost.ui.journey;

import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.canvas.GraphCanvas;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;

/** A person at the desk whose clicks, drags and keys are counted; text that is typed is not. */
final class Hands {
    private final Desk desk;
    private final FxRobot robot;
    private int used;

    Hands(Desk desk, FxRobot robot) {
        this.desk = desk;
        this.robot = robot;
    }

    /** How many clicks, drags and keys it took. */
    int used() {
        return used;
    }

    void click(String selector) {
        used++;
        robot.clickOn(selector);
    }

    void click(Node node) {
        used++;
        robot.clickOn(node);
    }

    /** On that box of the drawing. */
    void click(Subject box) {
        used++;
        Mouse.on(canvas()).click(middle(box), 1);
    }

    /** On that box with the other button, for its menu. */
    void rightClick(Subject box) {
        used++;
        new Mouse(canvas(), MouseButton.SECONDARY).click(middle(box), 1);
    }

    /** On that place of the drawing. */
    void clickAt(Point2D scene) {
        used++;
        Mouse.on(canvas()).click(scene, 1);
    }

    /** From that node to the middle of that box. */
    void drag(Node from, Point2D scene) {
        used++;
        Bounds start = from.localToScene(from.getBoundsInLocal());
        Mouse mouse = Mouse.on(from);
        mouse.press(new Point2D(start.getCenterX(), start.getCenterY()));
        mouse.drag(new Point2D(start.getCenterX() + 20, start.getCenterY() + 20));
        mouse.dragTo(scene);
    }

    /** The thumb of that slider to that place of the window. */
    void dragThumb(Slider slider, Point2D scene) {
        used++;
        Node thumb = slider.lookup(".thumb");
        Bounds start = thumb.localToScene(thumb.getBoundsInLocal());
        robot.drag(
                        slider.getScene().getWindow().getX() + slider.getScene().getX() + start.getCenterX(),
                        slider.getScene().getWindow().getY() + slider.getScene().getY() + start.getCenterY())
                .dropTo(
                        slider.getScene().getWindow().getX() + slider.getScene().getX() + scene.getX(),
                        slider.getScene().getWindow().getY() + slider.getScene().getY() + scene.getY());
    }

    /** The first line of that menu that begins so. */
    void choose(ContextMenu menu, String begin) {
        used++;
        MenuItem item = menu.getItems().stream()
                .filter(each -> each.getText().startsWith(begin))
                .findFirst()
                .orElseThrow();
        Desk.onUiThread(() -> {
            menu.hide();
            item.fire();
        });
    }

    void press(String... keys) {
        for (String key : keys) {
            used++;
            desk.press(key);
        }
    }

    void type(String text) {
        desk.type(text);
    }

    GraphCanvas canvas() {
        return robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
    }

    Point2D middle(Subject box) {
        Desk.until(() -> canvas().whereIs(box).isPresent());
        return canvas().localToScene(canvas().whereIs(box).orElseThrow());
    }
}
