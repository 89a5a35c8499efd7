package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Dragging;
import fingerpost.picture.Route;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/** Moves boxes, into groups and out of them; a press that goes nowhere selects the one below. */
final class DragGesture implements Gesture {
    private static final double SLACK = 4;

    private final CanvasModel model;
    private final CanvasEvents events;
    private final Subject grasped;
    private final Pointer start;
    private final Point2D from;
    private Optional<Dragging> dragging = Optional.empty();
    private Set<Subject> moving = Set.of();
    private Optional<Regrouping> regrouping = Optional.empty();
    private Optional<Regrouping.Change> regroup = Optional.empty();
    private Guides.Around around = new Guides.Around(List.of());
    /** Whether it could stand in a line: one box that no line joins with anything. */
    private boolean loose;

    private Optional<GraphEdge> into = Optional.empty();
    private Optional<GraphEdge> asked = Optional.empty();
    private boolean fits;
    private double dx;
    private double dy;

    DragGesture(CanvasModel model, CanvasEvents events, Subject grasped, Pointer start) {
        this.model = model;
        this.events = events;
        this.grasped = grasped;
        this.start = start;
        this.from = model.viewport().toDrawing(start.x(), start.y());
        if (!start.adds() && !model.selection().get().contains(grasped)) {
            model.select(Set.of(grasped));
        }
    }

    @Override
    public void move(Pointer pointer) {
        if (dragging.isEmpty()) {
            if (Math.hypot(pointer.x() - start.x(), pointer.y() - start.y()) < SLACK) {
                return;
            }
            begin();
        }
        Point2D now = model.viewport().toDrawing(pointer.x(), pointer.y());
        dx = now.getX() - from.getX();
        dy = now.getY() - from.getY();
        List<Box> lines = List.of();
        Optional<Box> box = model.box(grasped);
        if (!pointer.free() && box.isPresent()) {
            Box wish = box.get().movedTo(box.get().x() + dx, box.get().y() + dy);
            Guides.Snapped snapped = Guides.snap(
                    wish, around, Landing.ATTRACTION / model.viewport().zoom());
            dx = snapped.box().x() - box.get().x();
            dy = snapped.box().y() - box.get().y();
            lines = snapped.lines();
        }
        into = loose ? Landing.line(model, now, this::fits) : Optional.empty();
        regroup(into.isPresent() ? Optional.empty() : regrouping.flatMap(each -> each.at(now)));
        model.drawn(dragging.orElseThrow().at(dx, dy));
        Optional<Box> at = box.map(each -> each.movedTo(each.x() + dx, each.y() + dy));
        Optional<Hints.Regroup> hint = into.isPresent()
                ? Optional.empty()
                : regrouping.flatMap(groups -> at.flatMap(each -> groups.hint(now, each)));
        List<Box> guides = lines;
        model.hints(hint.map(each -> Hints.regroup(each, guides)).orElse(Hints.lit(into, guides)));
    }

    /** The frame that takes them follows them, the one that they leave stays. */
    private void regroup(Optional<Regrouping.Change> next) {
        if (!next.equals(regroup)) {
            regroup = next;
            TopologyGraph graph = next.map(change -> model.graph().regrouped(change.boxes(), change.into()))
                    .orElse(model.graph());
            dragging = Optional.of(new Dragging(graph, model.settled(), moving));
        }
    }

    private void begin() {
        if (start.adds() && !model.selection().get().contains(grasped)) {
            model.toggle(grasped);
        }
        moving = model.movable(model.selection().get());
        dragging = Optional.of(new Dragging(model.graph(), model.settled(), moving));
        regrouping = Optional.of(new Regrouping(model, grasped, moving));
        around = new Guides.Around(Landing.neighbours(model, moving), wires(), model.grid());
        loose = moving.equals(Set.of(grasped))
                && model.graph().edges().stream()
                        .noneMatch(
                                edge -> edge.from().equals(grasped) || edge.to().equals(grasped));
    }

    /** Asked once for each line that comes below the pointer. */
    private boolean fits(GraphEdge line) {
        if (!asked.equals(Optional.of(line))) {
            asked = Optional.of(line);
            fits = events.fits(grasped, line);
        }
        return fits;
    }

    /** The wires between the box in the hand and boxes that stay. */
    private List<Guides.Level> wires() {
        List<Guides.Level> levels = new ArrayList<>();
        model.box(grasped).ifPresent(box -> {
            for (Wire wire : model.settled().wires()) {
                Route route = wire.route();
                boolean from = wire.edge().from().equals(grasped)
                        && !moving.contains(wire.edge().to());
                boolean to = wire.edge().to().equals(grasped)
                        && !moving.contains(wire.edge().from());
                double own = (from ? route.y(0) : route.endY()) - box.y();
                double far = from ? route.endY() : route.y(0);
                if (from || to) {
                    model.box(from ? wire.edge().to() : wire.edge().from())
                            .ifPresent(other -> levels.add(new Guides.Level(own, far, other)));
                }
            }
        });
        return levels;
    }

    @Override
    public void commit(Pointer pointer) {
        if (dragging.isPresent()) {
            move(pointer);
        }
        model.hints(Hints.NONE);
        if (dragging.isEmpty()) {
            if (start.adds()) {
                model.toggle(grasped);
            } else {
                model.select(Set.of(grasped));
            }
            return;
        }
        if (dx == 0 && dy == 0 && regroup.isEmpty()) {
            model.settle();
            return;
        }
        Map<Subject, Point2D> to = new LinkedHashMap<>();
        for (Subject subject : moving) {
            model.box(subject).ifPresent(box -> to.put(subject, new Point2D(box.x() + dx, box.y() + dy)));
        }
        Point2D place = to.get(grasped);
        if (into.isPresent() && place != null) {
            events.insert(grasped, into.get(), place);
        } else if (regroup.isPresent()) {
            events.regrouped(to, regroup.get().boxes(), regroup.get().into());
        } else {
            events.moved(to);
        }
    }

    @Override
    public void cancel() {
        model.hints(Hints.NONE);
        model.settle();
    }
}
