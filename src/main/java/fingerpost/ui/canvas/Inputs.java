package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/** Hears mouse, wheel and keys on the canvas. */
final class Inputs {
    private static final double WHEEL_NOTCH = 40;

    private final CanvasModel model;
    private final CanvasEvents events;
    private final Camera camera;
    private final Runnable atEdge;
    private final Hand hand;
    private final KeyPresses keys;
    private Pointer last = new Pointer(0, 0, 0, 0, false, false);
    private boolean space;

    Inputs(CanvasModel model, CanvasEvents events, Camera camera, Runnable atEdge, Consumer<Subject> rename) {
        this.model = model;
        this.events = events;
        this.camera = camera;
        this.atEdge = atEdge;
        this.hand = new Hand(model, events, rename);
        this.keys = new KeyPresses(model, hand, new Keys(model, events));
    }

    void listenTo(Region canvas) {
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            canvas.requestFocus();
            press(event);
        });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hand.move(pointer(event)));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            hand.move(pointer(event));
            if (hand.isAtEdge()) {
                atEdge.run();
            }
        });
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> hand.release(pointer(event)));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> {
            model.look(model.viewport()
                    .zoomedTo(model.viewport().zoom() * event.getZoomFactor(), event.getX(), event.getY()));
            event.consume();
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() != canvas) {
                return;
            }
            space |= event.getCode() == KeyCode.SPACE;
            if (isMenuKey(event)) {
                openMenu(canvas);
                event.consume();
            } else if (keys.pressed(event, last)) {
                event.consume();
            }
        });
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> space &= event.getCode() != KeyCode.SPACE);
        canvas.focusedProperty().addListener((_, _, focused) -> space &= focused);
    }

    /** The key beside the right Ctrl, and the one that keyboards without it use. */
    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }

    /** Over the ghost that is chosen, else over the box last selected, or in the middle of the view. */
    private void openMenu(Region canvas) {
        Optional<Subject> ghost = model.beyond().chosen();
        Optional<Box> box = ghost.isPresent()
                ? ghost.flatMap(model.beyond()::box)
                : model.focus().filter(model.selection().get()::contains).flatMap(model::box);
        box.ifPresent(keys::bringIntoView);
        Viewport view = model.viewport();
        Point2D at = box.map(each -> new Point2D(view.toCanvasX(each.centreX()), view.toCanvasY(each.centreY())))
                .orElse(new Point2D(view.width() / 2, view.height() / 2));
        Point2D onScreen = canvas.localToScreen(at);
        if (ghost.isPresent()) {
            events.ghostMenu(ghost.get(), onScreen.getX(), onScreen.getY());
            return;
        }
        events.contextMenu(
                model.selection().get(), view.toDrawing(at.getX(), at.getY()), onScreen.getX(), onScreen.getY());
    }

    private void press(MouseEvent event) {
        Optional<Hand.Press> press = event.getButton() == MouseButton.MIDDLE
                        || (event.getButton() == MouseButton.PRIMARY && space)
                ? Optional.of(Hand.Press.PAN)
                : event.getButton() == MouseButton.SECONDARY
                        ? Optional.of(Hand.Press.MENU)
                        : event.getButton() == MouseButton.PRIMARY ? Optional.of(Hand.Press.MAIN) : Optional.empty();
        press.ifPresent(which -> hand.press(which, pointer(event), event.getClickCount()));
        event.consume();
    }

    /** Says whether there is more to do in the next frame. */
    boolean panAtEdge(double seconds) {
        hand.panAtEdge(seconds);
        return hand.isAtEdge();
    }

    private void leave() {
        if (!hand.isBusy()) {
            model.hints(Hints.NONE);
        }
    }

    /** The wheel works in the middle of any gesture too. */
    private void scroll(ScrollEvent event) {
        Viewport view = model.viewport();
        if (event.isControlDown()) {
            double factor = Math.pow(Viewport.NOTCH, event.getDeltaY() / WHEEL_NOTCH);
            double zoom = camera.goal().zoom() * factor;
            camera.go(view.zoomedTo(Math.abs(zoom - 1) < 0.02 ? 1 : zoom, event.getX(), event.getY()));
        } else if (event.isShiftDown()) {
            model.look(view.pannedBy(event.getDeltaX() + event.getDeltaY(), 0));
        } else {
            model.look(view.pannedBy(event.getDeltaX(), event.getDeltaY()));
        }
        if (hand.isBusy()) {
            hand.move(last);
        }
        event.consume();
    }

    private Pointer pointer(MouseEvent event) {
        last = new Pointer(
                event.getX(),
                event.getY(),
                event.getScreenX(),
                event.getScreenY(),
                event.isControlDown() || event.isShiftDown() || event.isMetaDown(),
                event.isAltDown());
        return last;
    }
}
