package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Ink;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Draws the tags of the boxes that are in sight. */
final class Tags {
    private static final int MOST = 300;
    /** Below this zoom only the sign is shown. */
    private static final double WORDS = 0.45;

    private Tags() {}

    static void into(List<Node> shapes, CanvasModel model) {
        Viewport view = model.viewport();
        int drawn = 0;
        for (Map.Entry<Subject, Tag> each : model.tags().entrySet()) {
            Optional<Box> box = model.box(each.getKey()).filter(found -> seen(view, found));
            if (box.isPresent() && drawn < MOST) {
                drawn++;
                shapes.add(label(model, each.getValue(), box.get(), view));
            }
        }
    }

    private static boolean seen(Viewport view, Box box) {
        return view.seen().intersects(box);
    }

    private static Label label(CanvasModel model, Tag tag, Box box, Viewport view) {
        Label label = new Label(view.zoom() < WORDS ? tag.sign() : (tag.sign() + " " + tag.word()).strip());
        String ink = css(model, tag.mood().ink());
        label.setStyle("-fx-background-color: %s; -fx-text-fill: %s; -fx-border-color: %s;"
                        .formatted(css(model, Ink.CARD), ink, ink)
                + "-fx-background-radius: 9; -fx-border-radius: 9; -fx-padding: 0 7 0 7; -fx-font-weight: bold;"
                + "-fx-font-size: 11px;");
        label.relocate(
                view.toCanvasX(box.x()) + 8,
                view.toCanvasY(box.bottom()) - (model.stream().isShown() ? 5 : 9));
        return label;
    }

    private static String css(CanvasModel model, Ink ink) {
        return "#%06x".formatted(model.theme().ink(ink) & 0xffffff);
    }
}
