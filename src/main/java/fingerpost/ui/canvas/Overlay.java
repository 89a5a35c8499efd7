package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Ink;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** The few live shapes above the raster: handles, the wire in the hand, the marquee, guides and the steps of a walk. */
final class Overlay extends Pane {
    private static final int MOST_STEPS = 40;
    /** Of words beside what is in the hand, pixels. */
    private static final double WIDEST = 340;

    Overlay() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void update(CanvasModel model) {
        List<Node> shapes = new ArrayList<>();
        Viewport view = model.viewport();
        if (view.zoom() >= 0.12) {
            GhostShapes.into(shapes, model);
            Pins.into(shapes, model);
            handles(model, shapes);
            steps(model, shapes);
            Shields.into(shapes, model);
            Tags.into(shapes, model);
            Parts.into(shapes, model);
            Tags.reason(shapes, model);
        }
        Hints hints = model.hints();
        hints.marquee().ifPresent(area -> shapes.add(marquee(model, area)));
        hints.lit().ifPresent(line -> lit(model, line, shapes));
        for (Box guide : hints.guides()) {
            Line line = new Line(
                    Math.round(view.toCanvasX(guide.x())) + 0.5,
                    Math.round(view.toCanvasY(guide.y())) + 0.5,
                    Math.round(view.toCanvasX(guide.right())) + 0.5,
                    Math.round(view.toCanvasY(guide.bottom())) + 0.5);
            line.setStroke(Colours.of(model, Ink.PATH));
            shapes.add(line);
        }
        hints.regroup().ifPresent(regroup -> RegroupShapes.into(shapes, model, regroup));
        hints.wire().ifPresent(wire -> wire(model, wire, shapes));
        getChildren().setAll(shapes);
        applyCss();
    }

    private static void lit(CanvasModel model, GraphEdge line, List<Node> shapes) {
        Viewport view = model.viewport();
        model.settled().wires().stream()
                .filter(wire -> wire.edge().equals(line))
                .map(Wire::route)
                .forEach(route -> {
                    Polyline way = new Polyline();
                    for (int i = 0; i < route.corners(); i++) {
                        way.getPoints().addAll(view.toCanvasX(route.x(i)), view.toCanvasY(route.y(i)));
                    }
                    way.setStroke(Colours.of(model, Ink.LEGAL));
                    way.setStrokeWidth(4);
                    way.setStrokeLineCap(StrokeLineCap.ROUND);
                    way.setStrokeLineJoin(StrokeLineJoin.ROUND);
                    shapes.add(way);
                });
    }

    private static void handles(CanvasModel model, List<Node> shapes) {
        Viewport view = model.viewport();
        Set<Subject> shown = new LinkedHashSet<>();
        model.hints().hovered().ifPresent(shown::add);
        if (model.selection().get().size() == 1) {
            model.focus().ifPresent(shown::add);
        }
        model.hints().hovered().flatMap(model::box).ifPresent(box -> shapes.add(outline(model, box, Ink.SELECTION, 1)));
        if (model.hints().wire().isPresent() || !model.isSettled() || view.zoom() < 0.25) {
            return;
        }
        Set<Subject> frames = new LinkedHashSet<>();
        model.drawing().frames().forEach(frame -> frames.add(frame.subject()));
        for (Subject subject : shown) {
            if (!frames.contains(subject)) {
                model.box(subject).ifPresent(box -> {
                    Circle handle = new Circle(view.toCanvasX(box.right()), view.toCanvasY(box.centreY()), 6);
                    handle.setFill(Colours.of(model, Ink.CARD));
                    handle.setStroke(Colours.of(model, Ink.SELECTION));
                    handle.setStrokeWidth(2);
                    shapes.add(handle);
                });
            }
        }
    }

    private static void steps(CanvasModel model, List<Node> shapes) {
        Map<Subject, List<String>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < model.path().size(); i++) {
            numbers.computeIfAbsent(model.path().get(i), _ -> new ArrayList<>()).add(Integer.toString(i + 1));
        }
        numbers.entrySet().stream()
                .limit(MOST_STEPS)
                .forEach(entry -> model.box(entry.getKey()).ifPresent(box -> {
                    Label number = new Label(String.join(" · ", entry.getValue()));
                    number.setStyle("-fx-background-color: %s; -fx-text-fill: %s; -fx-background-radius: 11;"
                                    .formatted(Colours.css(model, Ink.PATH), Colours.css(model, Ink.ON_BADGE))
                            + "-fx-padding: 2 8 2 8; -fx-font-weight: bold; -fx-font-size: 12px;");
                    number.relocate(
                            model.viewport().toCanvasX(box.x()) - 10,
                            model.viewport().toCanvasY(box.y()) - 12);
                    shapes.add(number);
                }));
    }

    private static Node marquee(CanvasModel model, Box area) {
        Rectangle shape = outline(model, area, Ink.SELECTION, 0);
        Color colour = Colours.of(model, Ink.SELECTION);
        shape.setFill(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0.12));
        shape.setStrokeWidth(1);
        shape.setArcWidth(0);
        shape.setArcHeight(0);
        return shape;
    }

    private static void wire(CanvasModel model, Hints.Loose wire, List<Node> shapes) {
        Viewport view = model.viewport();
        Ink ink = wire.over().isEmpty() ? Ink.SELECTION : wire.allowed() ? Ink.LEGAL : Ink.ILLEGAL;
        double endX = view.toCanvasX(wire.x());
        double endY = view.toCanvasY(wire.y());
        model.box(wire.from()).ifPresent(box -> {
            double x = view.toCanvasX(box.right());
            double y = view.toCanvasY(box.centreY());
            double bow = Math.max(30, Math.abs(endX - x) / 2);
            CubicCurve curve = new CubicCurve(x, y, x + bow, y, endX - bow, endY, endX, endY);
            curve.setFill(Color.TRANSPARENT);
            curve.setStroke(Colours.of(model, ink));
            curve.setStrokeWidth(2.5);
            shapes.add(curve);
            shapes.add(new Circle(endX, endY, 4, Colours.of(model, ink)));
        });
        wire.over().flatMap(model::box).ifPresent(box -> shapes.add(outline(model, box, ink, 3)));
        if (!wire.words().isBlank()) {
            Label bubble = bubble(model, wire.words(), ink);
            bubble.relocate(endX + 16, endY + 18);
            shapes.add(bubble);
        }
    }

    static Label bubble(CanvasModel model, String words, Ink edge) {
        return bubble(model, words, model.theme().ink(edge), WIDEST);
    }

    /** Words on a ground of their own, broken into lines where they are wider than that. */
    static Label bubble(CanvasModel model, String words, int edge, double widest) {
        Label bubble = new Label(words);
        bubble.setWrapText(true);
        bubble.setMaxWidth(widest);
        bubble.setStyle("-fx-background-color: %s; -fx-text-fill: %s; -fx-border-color: %s;"
                        .formatted(Colours.css(model, Ink.CARD), Colours.css(model, Ink.TITLE), Colours.css(edge))
                + "-fx-background-radius: 6; -fx-border-radius: 6; -fx-padding: 6 10 6 10; -fx-font-size: 12px;");
        return bubble;
    }

    static Rectangle outline(CanvasModel model, Box box, Ink ink, double gap) {
        Viewport view = model.viewport();
        Rectangle shape = new Rectangle(
                view.toCanvasX(box.x()) - gap,
                view.toCanvasY(box.y()) - gap,
                box.width() * view.zoom() + 2 * gap,
                box.height() * view.zoom() + 2 * gap);
        double arc = 18 * view.zoom() + gap;
        shape.setArcWidth(arc);
        shape.setArcHeight(arc);
        shape.setFill(Color.TRANSPARENT);
        shape.setStroke(Colours.of(model, ink));
        shape.setStrokeWidth(1.5);
        return shape;
    }
}
