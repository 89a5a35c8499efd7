package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Ink;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Draws the tags of the boxes that are in sight. */
final class Tags {
    private static final int MOST = 300;
    /** Below this zoom the title fills the box, and {@link Signs} tells of them. */
    static final double WORDS = 0.6;

    private static final double WIDEST = 380;
    /** Letters from which on a tag may be wider than its box. */
    private static final int LONG = 16;

    /** Between a tag and the edge of the canvas, and within it beside its text, pixels. */
    private static final double MARGIN = 10;

    private Tags() {}

    static void into(List<Node> shapes, CanvasModel model) {
        Viewport view = model.viewport();
        int drawn = 0;
        List<Node> words = new ArrayList<>();
        for (Map.Entry<Subject, Tag> each : model.tags().entrySet()) {
            Optional<Box> box = model.box(each.getKey()).filter(found -> seen(view, found));
            if (box.isPresent() && drawn < MOST) {
                drawn++;
                each.getValue().ring().ifPresent(ring -> Rings.into(shapes, model, ring, box.get()));
                if (view.zoom() >= WORDS && !each.getValue().sign().isEmpty()) {
                    words.add(label(model, each.getValue(), box.get()));
                }
            }
        }
        shapes.addAll(words);
    }

    private static boolean seen(Viewport view, Box box) {
        return view.seen().intersects(box);
    }

    static Label label(CanvasModel model, Tag tag, Box box) {
        Viewport view = model.viewport();
        Label label = new Label((tag.sign() + " " + tag.word()).strip());
        String ink = Colours.css(tag.mood().colour(model.theme()));
        label.setStyle("-fx-background-color: %s; -fx-text-fill: %s; -fx-border-color: %s;"
                        .formatted(Colours.css(model, Ink.CARD), ink, ink)
                + "-fx-background-radius: 9; -fx-border-radius: 9; -fx-padding: 0 7 0 7; -fx-font-weight: bold;"
                + "-fx-font-size: 11px;");
        label.relocate(
                within(view.toCanvasX(box.x()) + 8, label.getText(), view),
                view.toCanvasY(box.bottom()) - (model.stream().isShown() ? 5 : Math.min(9, 9 * view.zoom())));
        return label;
    }

    /** So far to the left that a long text that begins in sight ends there too. */
    private static double within(double x, String text, Viewport view) {
        if (text.length() < LONG || x >= view.width()) {
            return x;
        }
        Text written = new Text(text);
        written.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 11));
        return Math.min(
                x, Math.max(MARGIN, view.width() - written.getLayoutBounds().getWidth() - 2 * MARGIN));
    }

    /** What the tag below the pointer has to tell beside its word. */
    static void reason(List<Node> shapes, CanvasModel model) {
        model.hints().hovered().ifPresent(subject -> {
            Tag tag = model.tags().get(subject.node());
            Optional<Box> box = model.box(subject);
            if (tag != null && !tag.reason().isEmpty() && box.isPresent()) {
                shapes.add(bubble(model, tag, box.get()));
            }
        });
    }

    private static Label bubble(CanvasModel model, Tag tag, Box box) {
        Viewport view = model.viewport();
        Label bubble = Overlay.bubble(model, tag.reason(), tag.mood().colour(model.theme()), WIDEST);
        bubble.setId("canvas-reason");
        double x = Math.clamp(view.toCanvasX(box.x()), 4, Math.max(4, view.width() - WIDEST - 4));
        bubble.relocate(x, view.toCanvasY(box.bottom()) + 14);
        return bubble;
    }
}
