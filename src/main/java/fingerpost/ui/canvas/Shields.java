package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Ink;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Draws the shields of the boxes that are in sight: with their words where there is room, else as three discs. */
final class Shields {
    private static final int MOST = 120;
    /** Below this zoom nothing would be told apart. */
    private static final double LEAST = 0.2;

    /** From this zoom on they stand at the upper edge. */
    private static final double NEAR = 0.45;

    private static final double DISC = 5.5;
    private static final double SMALL_DISC = 4;
    private static final double GAP = 4;
    private static final double WIDEST = 420;
    /** Of the box, for the words. */
    private static final double SHARE = 0.92;

    private Shields() {}

    static void into(List<Node> shapes, CanvasModel model) {
        Viewport view = model.viewport();
        if (view.zoom() < LEAST) {
            return;
        }
        int drawn = 0;
        for (Map.Entry<Subject, List<Shield>> each : model.shields().entrySet()) {
            if (drawn < MOST && !each.getValue().isEmpty() && !model.hides(each.getKey())) {
                Box box = model.box(each.getKey())
                        .filter(found -> found.intersects(view.seen()))
                        .orElse(null);
                if (box != null) {
                    drawn++;
                    row(shapes, model, each.getValue(), box);
                }
            }
        }
        model.hints().hovered().map(Subject::node).ifPresent(hovered -> bubble(shapes, model, hovered));
    }

    /** At the upper edge, left of where a problem is shown; far away, where the title fills the box, at the lower one. */
    private static void row(List<Node> shapes, CanvasModel model, List<Shield> shields, Box box) {
        Viewport view = model.viewport();
        double disc = Math.clamp(view.zoom() * 12, SMALL_DISC, DISC);
        double height = 2 * disc + 5;
        List<Text> words = new ArrayList<>();
        double full = GAP;
        for (Shield each : shields) {
            Text word = new Text(each.word());
            word.setFont(Font.font(10));
            word.setTextOrigin(VPos.CENTER);
            word.setFill(Colours.of(model, Ink.TITLE));
            words.add(word);
            full += 2 * disc + 3 + word.getLayoutBounds().getWidth() + 2 * GAP;
        }
        boolean worded = full <= box.width() * view.zoom() * SHARE - height;
        double width = worded ? full : 2 + shields.size() * (2 * disc + 2);
        boolean far = view.zoom() < NEAR;
        double right = far ? view.toCanvasX(box.x()) + 4 + width : view.toCanvasX(box.right()) - 12;
        double middle = far ? view.toCanvasY(box.bottom()) + 4 : view.toCanvasY(box.y());
        Rectangle ground = new Rectangle(right - width, middle - height / 2, width, height);
        ground.setArcWidth(height);
        ground.setArcHeight(height);
        ground.setFill(Colours.of(model, Ink.CARD));
        ground.setStroke(Colours.of(model, Ink.BORDER));
        shapes.add(ground);
        double x = right - width + (worded ? GAP : 2);
        for (int i = 0; i < shields.size(); i++) {
            disc(shapes, model, shields.get(i).share(), x + disc, middle, disc);
            x += 2 * disc + (worded ? 3 : 2);
            if (worded) {
                Text word = words.get(i);
                word.setX(x);
                word.setY(middle);
                shapes.add(word);
                x += word.getLayoutBounds().getWidth() + 2 * GAP;
            }
        }
    }

    private static void disc(
            List<Node> shapes, CanvasModel model, Shield.Share share, double x, double y, double radius) {
        Color ground = Colours.of(share.mood().colour(model.theme()));
        Color sign = Colours.of(model, Ink.CARD);
        shapes.add(new Circle(x, y, radius, ground));
        SVGPath path = new SVGPath();
        path.setContent(share.path());
        path.setFill(share.filled() ? sign : Color.TRANSPARENT);
        path.setStroke(share.filled() ? Color.TRANSPARENT : sign);
        path.setStrokeWidth(1.6);
        path.setScaleX(radius / DISC);
        path.setScaleY(radius / DISC);
        path.setLayoutX(x);
        path.setLayoutY(y);
        shapes.add(path);
    }

    private static void bubble(List<Node> shapes, CanvasModel model, Subject hovered) {
        List<Shield> shields = model.shields().getOrDefault(hovered, List.of());
        if (shields.isEmpty() || model.hides(hovered) || model.hints().wire().isPresent()) {
            return;
        }
        model.box(hovered).ifPresent(box -> {
            Viewport view = model.viewport();
            String reasons = shields.stream().map(each -> each.reason().get()).collect(Collectors.joining("\n"));
            Label bubble = Overlay.bubble(model, reasons, model.theme().ink(Ink.BORDER), WIDEST);
            bubble.setId("canvas-shields");
            boolean room = view.toCanvasX(box.right()) + 14 + WIDEST < view.width();
            double x = room
                    ? view.toCanvasX(box.right()) + 14
                    : Math.clamp(view.toCanvasX(box.x()), 4, Math.max(4, view.width() - WIDEST - 4));
            double y = room ? view.toCanvasY(box.y()) : view.toCanvasY(box.bottom()) + 14;
            bubble.relocate(x, y);
            shapes.add(bubble);
        });
    }
}
