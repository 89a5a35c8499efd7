package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Which key does what on the canvas. Everything that the mouse can do there is possible without it. */
final class KeyPresses {
    private final CanvasModel model;
    private final Hand hand;
    private final Keys keys;

    KeyPresses(CanvasModel model, Hand hand, Keys keys) {
        this.model = model;
        this.hand = hand;
        this.keys = keys;
    }

    /** Does what the key means; says whether it meant anything here. */
    boolean pressed(KeyEvent event, Pointer pointer) {
        boolean control = event.isShortcutDown() || event.isControlDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(Walking.Direction.LEFT, control, event.isShiftDown());
            case RIGHT, KP_RIGHT -> arrow(Walking.Direction.RIGHT, control, event.isShiftDown());
            case UP, KP_UP -> arrow(Walking.Direction.UP, control, event.isShiftDown());
            case DOWN, KP_DOWN -> arrow(Walking.Direction.DOWN, control, event.isShiftDown());
            case TAB -> !control && tab(event.isShiftDown());
            case ENTER -> !control && !event.isAltDown() && enter(pointer);
            case DELETE, BACK_SPACE -> !control && done(keys::delete);
            case ESCAPE -> hand.cancel() || cleared();
            case A -> control && !event.isShiftDown() && !event.isAltDown() && done(keys::selectAll);
            case C -> !control && !event.isAltDown() && connect(pointer);
            default -> false;
        };
    }

    void bringIntoView(Box box) {
        keys.bringIntoView(box);
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private boolean arrow(Walking.Direction direction, boolean control, boolean shift) {
        if (model.hints().wire().isPresent()) {
            aim(direction);
        } else if (control) {
            keys.nudge(direction, shift);
        } else {
            keys.walk(direction, shift);
        }
        return true;
    }

    /** The loose end of the wire goes to the nearest box where it may end. */
    private void aim(Walking.Direction direction) {
        Hints.Loose wire = model.hints().wire().orElseThrow();
        List<Card> legal = model.drawing().cards().stream()
                .filter(card -> wire.legal().contains(card.subject()))
                .toList();
        Optional<Box> from = model.box(wire.over().orElse(wire.from()));
        from.flatMap(box -> Walking.next(legal, box, direction)).ifPresent(this::aimAt);
    }

    private void aimAt(Subject target) {
        keys.bringIntoView(target);
        model.box(target).ifPresent(box -> hand.move(pointerAt(box)));
    }

    private Pointer pointerAt(Box box) {
        return new Pointer(
                model.viewport().toCanvasX(box.centreX()),
                model.viewport().toCanvasY(box.centreY()),
                0,
                0,
                false,
                false);
    }

    /** At either end the focus may leave the canvas. */
    private boolean tab(boolean backwards) {
        Optional<Subject> before = model.focus();
        Optional<Subject> end = Walking.following(model.drawing().cards(), Optional.empty(), !backwards);
        if (end.isEmpty() || before.equals(end)) {
            return false;
        }
        keys.following(backwards);
        return true;
    }

    private boolean enter(Pointer pointer) {
        Optional<Hints.Loose> wire = model.hints().wire();
        if (wire.isPresent()) {
            Box end = new Box(wire.get().x(), wire.get().y(), 0, 0);
            Pointer at = pointerAt(end);
            hand.press(
                    Hand.Press.MAIN,
                    new Pointer(at.x(), at.y(), pointer.screenX(), pointer.screenY(), false, false),
                    1);
        } else {
            model.beyond().chosen().ifPresentOrElse(ghost -> keys.take(ghost), keys::open);
        }
        return true;
    }

    private boolean cleared() {
        boolean any =
                !model.selection().get().isEmpty() || model.beyond().chosen().isPresent();
        model.select(java.util.Set.of());
        model.beyond(model.beyond().choosing(Optional.empty()));
        return any;
    }

    private boolean connect(Pointer pointer) {
        Optional<Subject> from = model.focus();
        from.flatMap(model::box).ifPresent(box -> {
            Pointer at = pointerAt(box);
            hand.connect(from.get(), new Pointer(at.x(), at.y(), pointer.screenX(), pointer.screenY(), false, false));
        });
        return from.isPresent();
    }
}
