package fingerpost.ui.journey;

import fingerpost.picture.Frame;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Groups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/** Hands that do on the drawing whatever comes to them, the same for the same seed. */
final class RandomHands {
    private static final List<ActionId> ACTIONS = List.of(
            ActionId.DUPLICATE,
            ActionId.COPY,
            ActionId.PASTE,
            ActionId.CUT,
            ActionId.DELETE,
            ActionId.SELECT_ALL,
            ActionId.UNDO,
            ActionId.REDO,
            ActionId.FOLD,
            ActionId.UNFOLD_ALL,
            ActionId.GROUP_BY_SITE,
            ActionId.TAKE_OUT_OF_GROUP,
            ActionId.UNGROUP,
            ActionId.FIX,
            ActionId.NEXT_PROBLEM);
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.TAB,
            KeyCode.C,
            KeyCode.ENTER,
            KeyCode.ESCAPE);

    private final Desk desk;
    private final GraphCanvas canvas;
    private final Random chance;
    private final List<String> told = new ArrayList<>();

    RandomHands(Desk desk, GraphCanvas canvas, long seed) {
        this.desk = desk;
        this.canvas = canvas;
        this.chance = new Random(seed);
    }

    /** What was done so far. */
    String told() {
        return String.join("; ", told);
    }

    /** One gesture, key or action. */
    void gesture() {
        int kind = chance.nextInt(10);
        Desk.onUiThread(() -> {
            if (desk.topology().elements().size() > 120) {
                say("undo much");
                desk.project().jump(-20);
            } else if (kind < 5) {
                drag();
            } else if (kind < 8) {
                key();
            } else if (kind < 9) {
                act();
            } else {
                group();
            }
            rest();
        });
    }

    /** Closes menus and lets go of what is in the hand. */
    void rest() {
        List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide);
    }

    private void say(String what) {
        told.add(what);
    }

    private void act() {
        ActionId id = ACTIONS.get(chance.nextInt(ACTIONS.size()));
        say(id.name());
        desk.workbench().actions().call(id);
    }

    /** Two or three boxes, so that later drags lead into frames and out of them. */
    private void group() {
        List<Subject> boxes = new ArrayList<>(
                canvas.drawing().cards().stream().map(card -> card.subject()).toList());
        canvas.drawing().frames().forEach(frame -> boxes.add(frame.subject()));
        Collections.shuffle(boxes, chance);
        desk.project().selectionProperty().set(Set.copyOf(boxes.subList(0, Math.min(boxes.size(), 6))));
        Groups groups = new Groups(desk.project());
        say("group " + groups.boxes());
        if (!groups.boxes().isEmpty()) {
            groups.draft().take(GroupKind.OTHER, "Group");
        }
    }

    private void key() {
        KeyCode code = KEYS.get(chance.nextInt(KEYS.size()));
        boolean ctrl = chance.nextInt(3) == 0;
        say((ctrl ? "Ctrl+" : "") + code);
        canvas.requestFocus();
        Event.fireEvent(canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
    }

    private void drag() {
        List<Subject> boxes =
                canvas.drawing().cards().stream().map(card -> card.subject()).toList();
        double[] from = place(boxes);
        double[] to = place(boxes);
        say("drag %.0f,%.0f to %.0f,%.0f".formatted(from[0], from[1], to[0], to[1]));
        Mouse mouse = Mouse.on(canvas);
        Point2D begin = canvas.localToScene(from[0], from[1]);
        Point2D end = canvas.localToScene(to[0], to[1]);
        mouse.now(MouseEvent.MOUSE_MOVED, begin);
        mouse.now(MouseEvent.MOUSE_PRESSED, begin);
        mouse.now(MouseEvent.MOUSE_DRAGGED, begin.midpoint(end));
        mouse.now(MouseEvent.MOUSE_DRAGGED, end);
        mouse.now(MouseEvent.MOUSE_RELEASED, end);
    }

    /** On a box, at the handle of one, at the header of a frame, or anywhere. */
    private double[] place(List<Subject> boxes) {
        int kind = chance.nextInt(5);
        List<Frame> frames = canvas.drawing().frames();
        if (kind == 4 && !frames.isEmpty()) {
            Frame frame = frames.get(chance.nextInt(frames.size()));
            var middle = canvas.whereIs(frame.subject()).orElseThrow();
            double up = (frame.box().height() - frame.header().height()) / 2;
            return new double[] {
                middle.getX(), middle.getY() - up * canvas.zoom().get()
            };
        }
        if (kind == 0 || boxes.isEmpty()) {
            return new double[] {chance.nextDouble() * canvas.getWidth(), chance.nextDouble() * canvas.getHeight()};
        }
        Subject box = boxes.get(chance.nextInt(boxes.size()));
        var middle = canvas.whereIs(box).orElseThrow();
        double right = kind == 1
                ? canvas.drawing().cards().stream()
                                .filter(card -> card.subject().equals(box))
                                .findFirst()
                                .orElseThrow()
                                .box()
                                .width()
                        / 2
                        * canvas.zoom().get()
                : 0;
        return new double[] {middle.getX() + right, middle.getY()};
    }
}
