package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.layout.Size;
import fingerpost.picture.Card;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Point2D;

/** Where something new comes to stand that hangs at the pointer: lined up with what is there, or in a line. */
public final class Landing {
    static final double ATTRACTION = 6;
    private static final int MOST_NEIGHBOURS = 400;
    /** Pixels around a line in which it is meant. */
    private static final double REACH = 12;

    private final CanvasModel model;

    Landing(CanvasModel model) {
        this.model = model;
    }

    /**
     * A place on the drawing.
     *
     * @param corner the upper left corner of the box
     * @param line the line that it falls into
     */
    public record Spot(Point2D corner, Optional<GraphEdge> line) {}

    /**
     * The place for a box with its middle there, shown by guides or by a line that lights up.
     *
     * @param free whether it lines up with nothing
     * @param fits whether it can stand in a line
     */
    public Spot at(double canvasX, double canvasY, Size size, boolean free, Predicate<GraphEdge> fits) {
        Viewport view = model.viewport();
        Point2D middle = view.toDrawing(canvasX, canvasY);
        Box wish = size.at(middle.getX() - size.width() / 2, middle.getY() - size.height() / 2);
        Optional<GraphEdge> line = line(model, middle, fits);
        if (free) {
            model.hints(Hints.lit(line, List.of()));
            return new Spot(new Point2D(wish.x(), wish.y()), line);
        }
        Guides.Snapped snapped = Guides.snap(
                wish,
                new Guides.Around(neighbours(model, Set.of()), List.of(), model.grid()),
                ATTRACTION / view.zoom());
        model.hints(Hints.lit(line, snapped.lines()));
        return new Spot(new Point2D(snapped.box().x(), snapped.box().y()), line);
    }

    /** It hangs over the drawing no longer. */
    public void away() {
        model.hints(Hints.NONE);
    }

    /** The line there of which that holds. */
    static Optional<GraphEdge> line(CanvasModel model, Point2D at, Predicate<GraphEdge> fits) {
        return Hit.line(
                        model.settled().wires(),
                        at.getX(),
                        at.getY(),
                        REACH / model.viewport().zoom())
                .map(Wire::edge)
                .filter(fits);
    }

    /** What is in sight and does not move. */
    static List<Box> neighbours(CanvasModel model, Set<Subject> moving) {
        Box seen = model.viewport().seen();
        return model.settled().cards().stream()
                .filter(card -> !moving.contains(card.subject()))
                .map(Card::box)
                .filter(seen::intersects)
                .limit(MOST_NEIGHBOURS)
                .toList();
    }
}
