package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The frame that takes what is in the hand, lit, or the one that it leaves, dashed; and the words for it below the box. */
final class RegroupShapes {
    /** The room that the words need at the edges of the canvas, pixels. */
    private static final double WIDE = 350;

    private static final double HIGH = 40;

    private RegroupShapes() {}

    static void into(List<Node> shapes, CanvasModel model, Hints.Regroup regroup) {
        Ink ink = switch (regroup.way()) {
            case IN -> Ink.LEGAL;
            case OUT -> Ink.SELECTION;
            case REFUSED -> Ink.ILLEGAL;
        };
        model.drawing().frames().stream()
                .filter(frame -> frame.subject().equals(regroup.frame()))
                .map(Frame::box)
                .forEach(box -> {
                    Rectangle edge = Overlay.outline(model, box, ink, 2);
                    edge.setStrokeWidth(2.5);
                    if (regroup.way() == Hints.Way.IN) {
                        Color light = Colours.of(model, ink);
                        edge.setFill(Color.color(light.getRed(), light.getGreen(), light.getBlue(), 0.08));
                    } else {
                        edge.getStrokeDashArray().setAll(8.0, 7.0);
                    }
                    shapes.add(edge);
                });
        Box at = regroup.at();
        Label words = Overlay.bubble(model, regroup.words(), ink);
        Viewport view = model.viewport();
        words.relocate(
                Math.clamp(view.toCanvasX(at.x()), 0, Math.max(0, view.width() - WIDE)),
                Math.clamp(view.toCanvasY(at.bottom()) + 8, 0, Math.max(0, view.height() - HIGH)));
        shapes.add(words);
    }
}
