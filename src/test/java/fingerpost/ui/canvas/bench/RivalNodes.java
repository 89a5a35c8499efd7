package fingerpost.ui.canvas.bench;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import fingerpost.picture.Wire;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/** A node for each box and each line, in a pane that is moved and scaled: what most JavaFX programs do. */
final class RivalNodes implements Rival {
    private final Box bounds;
    private final Group world = new Group();
    private final Pane pane = new Pane(world);
    private final Map<Subject, Group> boxes = new HashMap<>();
    private final Map<Subject, List<Loose>> ends = new HashMap<>();
    private final List<Group> held = new ArrayList<>();
    private final List<Loose> heldEnds = new ArrayList<>();
    private double zoom = 1;
    private double middleX;
    private double middleY;

    /** An end of a line: the index of its x among the points, and where it stood. */
    private record Loose(Polyline line, int at, double x, double y) {}

    RivalNodes(Drawing drawing) {
        bounds = drawing.bounds();
        world.setManaged(false);
        drawing.frames().forEach(frame -> world.getChildren().add(frame(frame)));
        drawing.wires().forEach(this::wire);
        drawing.cards().forEach(this::card);
        pane.setStyle("-fx-background-color: white;");
        pane.setPrefSize(1600, 900);
    }

    static Color colour(int argb) {
        return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff);
    }

    private static Node frame(Frame frame) {
        Rectangle rectangle = new Rectangle(
                frame.box().x(),
                frame.box().y(),
                frame.box().width(),
                frame.box().height());
        rectangle.setArcWidth(28);
        rectangle.setArcHeight(28);
        rectangle.setFill(colour(Theme.LIGHT.frameGround()));
        rectangle.setStroke(colour(Theme.LIGHT.frameEdge()));
        return rectangle;
    }

    private void wire(Wire wire) {
        Polyline line = new Polyline();
        for (int i = 0; i < wire.route().corners(); i++) {
            line.getPoints().addAll(wire.route().x(i), wire.route().y(i));
        }
        line.setStroke(colour(Theme.LIGHT.line(wire.edge().kind())));
        world.getChildren().add(line);
        end(wire.edge().from(), line, 0);
        end(wire.edge().to(), line, line.getPoints().size() - 2);
    }

    private void end(Subject box, Polyline line, int at) {
        ends.computeIfAbsent(box, _ -> new ArrayList<>())
                .add(new Loose(
                        line, at, line.getPoints().get(at), line.getPoints().get(at + 1)));
    }

    private void card(Card card) {
        Rectangle rectangle = new Rectangle(card.box().width(), card.box().height(), colour(Theme.LIGHT.ink(Ink.CARD)));
        rectangle.setArcWidth(18);
        rectangle.setArcHeight(18);
        rectangle.setStroke(colour(Theme.LIGHT.accent(card.glyph().kind())));
        Group group = new Group(rectangle, text(card.glyph().title(), 44, 24, 13));
        for (int i = 0; i < card.glyph().details().size(); i++) {
            group.getChildren().add(text(card.glyph().details().get(i), 12, 62 + 17 * i, 11.5));
        }
        group.relocate(card.box().x(), card.box().y());
        world.getChildren().add(group);
        boxes.put(card.subject(), group);
    }

    private static Text text(String text, double x, double y, double size) {
        Text node = new Text(x, y, text);
        node.setFont(Font.font(size));
        return node;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void look(double wanted, double x, double y) {
        middleX = x;
        middleY = y;
        zoom = wanted > 0 ? wanted : Math.min(1600 / bounds.width(), 900 / bounds.height());
        world.getTransforms()
                .setAll(Transform.translate(800, 450), Transform.scale(zoom, zoom), Transform.translate(-x, -y));
        world.setTranslateX(0);
        world.setTranslateY(0);
    }

    @Override
    public void pan(double dx, double dy) {
        world.setTranslateX(world.getTranslateX() + dx);
        world.setTranslateY(world.getTranslateY() + dy);
    }

    @Override
    public void grasp(int count) {
        held.clear();
        heldEnds.clear();
        Comparator<Map.Entry<Subject, Group>> nearest = Comparator.comparingDouble(each -> Math.hypot(
                each.getValue().getLayoutX() - middleX, each.getValue().getLayoutY() - middleY));
        boxes.entrySet().stream().sorted(nearest).limit(count).forEach(each -> {
            held.add(each.getValue());
            heldEnds.addAll(ends.getOrDefault(each.getKey(), List.of()));
        });
    }

    @Override
    public void drag(double pixelsX, double pixelsY) {
        double dx = pixelsX / zoom;
        double dy = pixelsY / zoom;
        held.forEach(each -> {
            each.setTranslateX(dx);
            each.setTranslateY(dy);
        });
        heldEnds.forEach(each -> {
            each.line().getPoints().set(each.at(), each.x() + dx);
            each.line().getPoints().set(each.at() + 1, each.y() + dy);
        });
    }
}
