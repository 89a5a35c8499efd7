package fingerpost.ui.canvas;

import fingerpost.picture.Ink;
import fingerpost.picture.Route;
import fingerpost.picture.Wire;
import fingerpost.ui.speech.Numbers;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The parts that go along lines, as numbers beside them. */
final class Parts {
    private static final int MOST = 200;
    private static final double READABLE = 0.35;
    private static final double LEAST = 0.0005;
    private static final double TOLD = 0.01;

    private Parts() {}

    static void into(List<Node> shapes, CanvasModel model) {
        Viewport view = model.viewport();
        if (view.zoom() < READABLE) {
            return;
        }
        model.drawing().wires().stream()
                .filter(wire -> model.stream().part(wire) >= LEAST
                        || isTold(model.stream().more(wire)))
                .filter(wire -> wire.bounds().intersects(view.seen()))
                .limit(MOST)
                .forEach(wire -> shapes.add(label(model, wire, model.stream())));
    }

    /** {@code 33 %}; one place more below ten. */
    static String text(double part) {
        return part < 0.0995 && part > 0 ? Numbers.of(part * 100, 1) + " %" : Numbers.of(part * 100, 0) + " %";
    }

    private static boolean isTold(double more) {
        return Math.abs(more) >= TOLD;
    }

    /** {@code 50 % (+17)}: how much more than before, where it is enough to be told. */
    static String text(double part, double more) {
        String change = (more > 0 ? "+" : "-") + Numbers.of(Math.abs(more) * 100, 0);
        return text(part) + (isTold(more) ? " (" + change + ")" : "");
    }

    private static Label label(CanvasModel model, Wire wire, Stream stream) {
        Label label = new Label(text(stream.part(wire), stream.more(wire)));
        label.getStyleClass().add("canvas-part");
        label.setStyle("-fx-background-color: %s; -fx-text-fill: %s; -fx-background-radius: 4; -fx-padding: 0 3 0 3;"
                        .formatted(Colours.css(model, Ink.PAPER), Colours.css(model, Ink.TITLE))
                + "-fx-font-weight: bold; -fx-font-size: 11px;");
        Point2D at = place(wire);
        label.relocate(
                model.viewport().toCanvasX(at.getX()) - (isTold(stream.more(wire)) ? 68 : 34),
                model.viewport().toCanvasY(at.getY()) - 17);
        return label;
    }

    /** Just before the line arrives, where no other line has the same place. */
    private static Point2D place(Wire wire) {
        Route route = wire.route();
        return new Point2D(route.endX() - 6, route.endY());
    }
}
