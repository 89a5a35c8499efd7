package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Ink;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Draws a pin in the upper edge of each pinned box that is in sight. */
final class Pins {
    private static final int MOST = 300;
    private static final double SMALLEST = 0.35;
    private static final double RIGHT = 34;
    private static final double LEAST = 0.6;
    private static final double DEEP = 5;
    /** A drawing pin seen from the side, its point in the origin. */
    private static final String SHAPE = "M-5 -17H5V-15L3.4 -14V-9.5C5.2 -8.6 6 -7.3 6 -6H0.9V0L0 2L-0.9 0V-6H-6"
            + "C-6 -7.3 -5.2 -8.6 -3.4 -9.5V-14L-5 -15Z";

    private Pins() {}

    static void into(List<Node> shapes, CanvasModel model) {
        Set<Subject> pinned = model.pinned();
        if (pinned.isEmpty() || model.viewport().zoom() < SMALLEST) {
            return;
        }
        Box seen = model.viewport().seen();
        model.drawing().cards().stream()
                .filter(card -> pinned.contains(card.subject()) && card.box().intersects(seen))
                .limit(MOST)
                .forEach(card -> shapes.add(pin(model, card.box())));
        model.drawing().frames().stream()
                .filter(frame -> pinned.contains(frame.subject()) && frame.box().intersects(seen))
                .limit(MOST)
                .forEach(frame -> shapes.add(pin(model, frame.box())));
    }

    private static Node pin(CanvasModel model, Box box) {
        Viewport view = model.viewport();
        SVGPath pin = new SVGPath();
        pin.setContent(SHAPE);
        pin.setFill(Colours.of(model, Ink.SELECTION));
        pin.setStroke(Colours.of(model, Ink.CARD));
        pin.setStrokeWidth(1);
        double size = Math.clamp(view.zoom(), LEAST, 1);
        pin.getTransforms().add(new Scale(size, size));
        pin.setLayoutX(view.toCanvasX(box.right()) - RIGHT * view.zoom());
        pin.setLayoutY(view.toCanvasY(box.y()) + DEEP * size);
        return pin;
    }
}
