package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.Route;
import fingerpost.picture.Wire;
import fingerpost.topology.Subject;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The live shapes of another design over this one: dashed edges of ghosts, signs at lines, and the legend. */
final class GhostShapes {
    private static final int MOST = 200;
    /** Below this zoom a line has its colour and no sign. */
    private static final double SIGNS = 0.35;

    private static final double MARGIN = 12;

    private GhostShapes() {}

    static void into(List<Node> shapes, CanvasModel model) {
        Beyond beyond = model.beyond();
        Box seen = model.viewport().seen();
        for (Frame frame : beyond.ghosts().frames()) {
            if (frame.box().intersects(seen)) {
                shapes.add(dashed(model, frame.box(), 14, false));
            }
        }
        if (!beyond.legend().isEmpty()) {
            differing(shapes, model);
        }
        int drawn = 0;
        for (Card card : beyond.ghosts().cards()) {
            if (card.box().intersects(seen) && drawn++ < MOST) {
                boolean chosen = beyond.chosen().filter(card.subject()::equals).isPresent();
                shapes.add(dashed(model, card.box(), 9, chosen));
                if (model.viewport().zoom() >= Tags.WORDS) {
                    shapes.add(Tags.label(model, beyond.ghost(), card.box()));
                }
            }
        }
        if (model.viewport().zoom() >= SIGNS) {
            List<Wire> differing = new ArrayList<>(beyond.ghosts().wires());
            if (!beyond.difference().here().isEmpty()
                    || !beyond.difference().changed().isEmpty()) {
                differing.addAll(0, model.seen().wires());
            }
            int ghosts = beyond.ghosts().wires().size();
            int signs = 0;
            for (int i = 0; i < differing.size() && signs < MOST; i++) {
                Wire wire = differing.get(i);
                if (wire.route().bounds().grown(1).intersects(seen)) {
                    boolean there = i >= differing.size() - ghosts;
                    var sign = there ? Optional.of(Beyond.Sign.THERE) : beyond.of(wire.edge());
                    if (sign.isPresent()) {
                        signs++;
                        shapes.add(sign(model, wire.route(), sign.get()));
                    }
                }
            }
        }
        if (!beyond.legend().isEmpty()) {
            shapes.add(legend(model, beyond.legend()));
        }
    }

    /** Boxes that are not alike on both sides have their edge in the colour of their sign. */
    private static void differing(List<Node> shapes, CanvasModel model) {
        Box seen = model.viewport().seen();
        int drawn = 0;
        for (Map.Entry<Subject, Tag> each : model.tags().entrySet()) {
            Tag tag = each.getValue();
            boolean alike = tag.mood() == Tag.Mood.QUIET || tag.sign().equals(Tag.ALIKE);
            Optional<Box> box =
                    alike ? Optional.empty() : model.box(each.getKey()).filter(seen::intersects);
            if (box.isPresent() && drawn++ < MOST) {
                Rectangle edge = edge(model, box.get(), 9);
                edge.setStroke(Colours.of(tag.mood().colour(model.theme())));
                edge.setStrokeWidth(2);
                shapes.add(edge);
            }
        }
    }

    private static Rectangle dashed(CanvasModel model, Box box, double corner, boolean chosen) {
        Rectangle edge = edge(model, box, corner);
        edge.setStroke(chosen ? Colours.of(model, Ink.SELECTION) : Colours.of(Tag.Mood.BAD.colour(model.theme())));
        edge.setStrokeWidth(chosen ? 2.5 : 1.5);
        edge.getStrokeDashArray().setAll(6.0, 4.0);
        return edge;
    }

    private static Rectangle edge(CanvasModel model, Box box, double corner) {
        Viewport view = model.viewport();
        Rectangle edge = new Rectangle(
                view.toCanvasX(box.x()),
                view.toCanvasY(box.y()),
                box.width() * view.zoom(),
                box.height() * view.zoom());
        edge.setArcWidth(2 * corner * view.zoom());
        edge.setArcHeight(2 * corner * view.zoom());
        edge.setFill(Color.TRANSPARENT);
        return edge;
    }

    /** Where it covers no label: of this design where a line begins, of the other one where it arrives. */
    private static Label sign(CanvasModel model, Route route, Beyond.Sign sign) {
        Label label = pill(model, sign.text(), sign.mood());
        boolean there = sign == Beyond.Sign.THERE;
        boolean rightwards = there ? route.arrivesRightwards() : route.x(1) >= route.x(0);
        double along = (there == rightwards ? -1 : 1) * 20 * model.viewport().zoom();
        label.relocate(
                model.viewport().toCanvasX(there ? route.endX() : route.x(0)) + along - 8,
                model.viewport().toCanvasY(there ? route.endY() : route.y(0)) - 9);
        return label;
    }

    private static Label pill(CanvasModel model, String text, Tag.Mood mood) {
        Label label = new Label(text);
        String ink = Colours.css(mood.colour(model.theme()));
        label.setStyle("-fx-background-color: %s; -fx-text-fill: %s; -fx-border-color: %s;"
                        .formatted(Colours.css(model, Ink.CARD), ink, ink)
                + "-fx-background-radius: 8; -fx-border-radius: 8; -fx-padding: 0 4 0 4; -fx-font-weight: bold;"
                + "-fx-font-size: 11px;");
        return label;
    }

    private static Node legend(CanvasModel model, List<Tag> signs) {
        HBox legend = new HBox(12);
        legend.setId("canvas-legend");
        for (Tag each : signs) {
            Label word = new Label(each.word(), pill(model, each.sign(), each.mood()));
            word.setGraphicTextGap(5);
            word.setStyle("-fx-text-fill: %s; -fx-font-size: 12px;".formatted(Colours.css(model, Ink.TITLE)));
            legend.getChildren().add(word);
        }
        int all = model.beyond().difference().boxes().size();
        int drawn = model.beyond().drawn();
        if (all > GhostPlaces.MOST && drawn > 0 && drawn < all) {
            Label some = new Label(Speech.of("{0} of {1} are drawn", drawn, all));
            some.setStyle("-fx-text-fill: %s; -fx-font-size: 12px;".formatted(Colours.css(model, Ink.DETAIL)));
            legend.getChildren().add(some);
        }
        legend.setStyle("-fx-background-color: %s; -fx-border-color: %s;"
                        .formatted(Colours.css(model, Ink.CARD), Colours.css(model, Ink.BORDER))
                + "-fx-background-radius: 6; -fx-border-radius: 6; -fx-padding: 4 10 4 10; -fx-alignment:"
                + " center-left;");
        legend.setLayoutX(MARGIN);
        legend.layoutYProperty()
                .bind(legend.heightProperty().negate().add(model.viewport().height() - MARGIN));
        return legend;
    }
}
