package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** Draws rings at the upper left corners of boxes, wherever these are large enough. */
final class Rings {
    /** Below this zoom there are none. */
    static final double FAR = 0.25;

    private static final double NEAR = 0.45;
    private static final double LARGE = 9;
    private static final double SMALL = 6;
    private static final double WIDTH = 4.5;

    private Rings() {}

    static void into(List<Node> shapes, CanvasModel model, Ring ring, Box box) {
        Viewport view = model.viewport();
        if (view.zoom() < FAR) {
            return;
        }
        Theme theme = model.theme();
        boolean near = view.zoom() >= NEAR;
        double radius = near ? LARGE : SMALL;
        double width = near ? WIDTH : WIDTH * SMALL / LARGE;
        double x = view.toCanvasX(box.x()) - 2;
        double y = view.toCanvasY(box.y()) - 7;
        Circle ground = new Circle(x, y, radius + width, Colours.of(theme.ink(Ink.CARD)));
        ground.setStroke(Colours.of(theme.ink(Ink.BORDER)));
        Circle track = new Circle(x, y, radius, Color.TRANSPARENT);
        track.setStroke(Colours.of(Theme.mix(theme.ink(Ink.CARD), theme.ink(Ink.DETAIL), 0.25)));
        track.setStrokeWidth(width);
        shapes.add(ground);
        shapes.add(track);
        if (ring.part() > 0) {
            Arc left = new Arc(x, y, radius, radius, 90, 360 * ring.part());
            left.setId("canvas-ring");
            left.setType(ArcType.OPEN);
            left.setFill(Color.TRANSPARENT);
            left.setStroke(Colours.of(ring.mood().colour(theme)));
            left.setStrokeWidth(width);
            left.setStrokeLineCap(StrokeLineCap.BUTT);
            shapes.add(left);
        }
    }
}
