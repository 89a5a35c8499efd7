package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.geometry.Point2D;

/** Draws another design over the one of a canvas: what only the other has as ghosts, lines that differ in their own colours. */
public final class OtherSide {
    /** Between so many boxes so few are placed at once, without a frame being late. */
    private static final int SMALL = 300;

    private static final int FEW = 20;

    private final CanvasModel model;
    private final Executor aside;
    private final Executor ui;
    private final Consumer<Box> look;
    private final AtomicInteger latest = new AtomicInteger();
    /** Where ghosts stood last, for as long as something is compared. */
    private Map<Subject, Box> places = Map.of();

    /**
     * Over that model.
     *
     * @param look brings a place of the drawing into sight
     */
    OtherSide(CanvasModel model, Executor aside, Executor ui, Consumer<Box> look) {
        this.model = model;
        this.aside = aside;
        this.ui = ui;
        this.look = look;
    }

    /**
     * Shows that from now on.
     *
     * @param legend what the signs mean, in the corner; none for no legend
     */
    public void show(GraphDifference difference, List<Tag> legend) {
        Beyond before = model.beyond();
        if (difference.equals(before.difference()) && legend.equals(before.legend())) {
            return;
        }
        if (before.difference().isNone()) {
            places = Map.of();
        }
        model.beyond(new Beyond(difference, before.ghosts(), legend, before.chosen()));
        redraw();
    }

    /** Finds places anew, after something of the drawing has moved. */
    void redraw() {
        int mine = latest.incrementAndGet();
        GraphDifference difference = model.beyond().difference();
        if (difference.isNone()) {
            model.beyond(model.beyond().with(Drawing.EMPTY));
            return;
        }
        FoldedGraph graph = model.folds();
        Drawing standing = model.settled();
        Map<Subject, Box> before = places;
        if (standing.cards().size() <= SMALL && difference.boxes().size() <= FEW) {
            place(GhostPlaces.of(graph, standing, difference, before, () -> false));
            return;
        }
        aside.execute(() -> {
            Drawing ghosts = GhostPlaces.of(graph, standing, difference, before, () -> mine != latest.get());
            ui.execute(() -> {
                if (mine == latest.get()) {
                    place(ghosts);
                }
            });
        });
    }

    private void place(Drawing ghosts) {
        Map<Subject, Box> stood = new HashMap<>(places);
        ghosts.cards().forEach(card -> stood.put(card.subject(), card.box()));
        places = stood;
        model.beyond(model.beyond().with(ghosts));
    }

    /** Chooses that ghost and brings it into sight; says whether it is drawn. */
    public boolean reveal(Subject ghost) {
        Optional<Box> box = model.beyond().box(ghost);
        box.ifPresent(found -> {
            model.choose(ghost);
            look.accept(found);
        });
        return box.isPresent();
    }

    /** Where the middle of that ghost is in the drawing, if there is one. */
    public Optional<Point2D> whereIs(Subject ghost) {
        return model.beyond().box(ghost).map(box -> new Point2D(box.centreX(), box.centreY()));
    }

    static Map<Subject, Point2D> both(Map<Subject, Point2D> some, Map<Subject, Point2D> others) {
        Map<Subject, Point2D> both = new HashMap<>(some);
        both.putAll(others);
        return both;
    }

    /** The places of ghosts that have become boxes of that graph, where it has none for them yet. */
    Map<Subject, Point2D> taken(TopologyGraph graph, Map<Subject, Point2D> positions) {
        if (places.isEmpty()) {
            return Map.of();
        }
        Map<Subject, Point2D> taken = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            Box at = places.get(node.subject());
            if (at != null && !positions.containsKey(node.subject())) {
                taken.put(node.subject(), new Point2D(Math.rint(at.x()), Math.rint(at.y())));
            }
        }
        return taken;
    }
}
