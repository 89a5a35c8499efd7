package fingerpost.ui.canvas.bench;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import fingerpost.picture.Wire;
import fingerpost.topology.Subject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** One {@code Canvas}, drawn anew for each frame with all that is in sight. */
final class RivalCanvas implements Rival {
    private static final Font TITLE = Font.font(13);
    private static final Font DETAIL = Font.font(11.5);

    private final Drawing drawing;
    private final Box bounds;
    private final Canvas canvas = new Canvas(1600, 900);
    private final Set<Subject> held = new HashSet<>();
    private double zoom = 1;
    private double left;
    private double top;
    private double middleX;
    private double middleY;
    private double heldX;
    private double heldY;

    RivalCanvas(Drawing drawing) {
        this.drawing = drawing;
        bounds = drawing.bounds();
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public void look(double wanted, double x, double y) {
        middleX = x;
        middleY = y;
        zoom = wanted > 0 ? wanted : Math.min(1600 / bounds.width(), 900 / bounds.height());
        left = x - 800 / zoom;
        top = y - 450 / zoom;
        paint();
    }

    @Override
    public void pan(double dx, double dy) {
        left -= dx / zoom;
        top -= dy / zoom;
        paint();
    }

    @Override
    public void grasp(int count) {
        held.clear();
        drawing.cards().stream()
                .sorted(Comparator.comparingDouble(card ->
                        Math.hypot(card.box().centreX() - middleX, card.box().centreY() - middleY)))
                .limit(count)
                .forEach(card -> held.add(card.subject()));
    }

    @Override
    public void drag(double dx, double dy) {
        heldX = dx / zoom;
        heldY = dy / zoom;
        paint();
    }

    private void paint() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, 1600, 900);
        pen.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
        Box seen = new Box(left, top, 1600 / zoom, 900 / zoom);
        for (Frame frame : drawing.frames()) {
            Box box = frame.box();
            if (box.intersects(seen)) {
                pen.setFill(RivalNodes.colour(Theme.LIGHT.frameGround()));
                pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 28, 28);
            }
        }
        for (Wire wire : drawing.wires()) {
            if (wire.route().bounds().grown(1).intersects(seen)) {
                wire(pen, wire);
            }
        }
        for (Card card : drawing.cards()) {
            Box at = held.contains(card.subject())
                    ? card.box().movedTo(card.box().x() + heldX, card.box().y() + heldY)
                    : card.box();
            if (at.intersects(seen)) {
                card(pen, card, at);
            }
        }
    }

    private void wire(GraphicsContext pen, Wire wire) {
        int last = wire.route().corners() - 1;
        double[] x = new double[last + 1];
        double[] y = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            boolean loose = (i == 0 && held.contains(wire.edge().from()))
                    || (i == last && held.contains(wire.edge().to()));
            x[i] = wire.route().x(i) + (loose ? heldX : 0);
            y[i] = wire.route().y(i) + (loose ? heldY : 0);
        }
        pen.setStroke(RivalNodes.colour(Theme.LIGHT.line(wire.edge().kind())));
        pen.strokePolyline(x, y, x.length);
    }

    /** Text only where it can be read, as the raster does. */
    private void card(GraphicsContext pen, Card card, Box at) {
        pen.setFill(RivalNodes.colour(Theme.LIGHT.ink(Ink.CARD)));
        pen.fillRoundRect(at.x(), at.y(), at.width(), at.height(), 18, 18);
        pen.setStroke(RivalNodes.colour(Theme.LIGHT.accent(card.glyph().kind())));
        pen.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), 18, 18);
        if (zoom < 0.35) {
            return;
        }
        pen.setFill(Color.BLACK);
        pen.setFont(TITLE);
        pen.fillText(card.glyph().title(), at.x() + 44, at.y() + 24);
        pen.setFont(DETAIL);
        for (int i = 0; zoom >= 0.6 && i < card.glyph().details().size(); i++) {
            pen.fillText(card.glyph().details().get(i), at.x() + 12, at.y() + 62 + 17 * i);
        }
    }
}
