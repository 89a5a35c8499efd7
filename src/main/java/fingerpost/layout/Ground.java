package fingerpost.layout;

import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands where while new boxes look for a place: boxes, and the frames that grow with them. */
final class Ground {
    private static final double GRID = 8;
    /** Columns to try before a frame may lie over another. */
    private static final int ORDERLY = 4;

    private final Map<Subject, Box> boxes = new LinkedHashMap<>();
    private final Nesting nesting;
    private final Map<Subject, Box> contents = new LinkedHashMap<>();

    Ground(TopologyGraph graph, Map<Subject, Box> standing) {
        nesting = Nesting.of(graph);
        for (GraphNode node : graph.nodes()) {
            Box box = standing.get(node.subject());
            if (box != null && !nesting.isFilled(node.subject())) {
                put(node, box);
            }
        }
    }

    void put(GraphNode node, Box box) {
        boxes.put(node.subject(), box);
        Box inner = box;
        for (Subject frame : nesting.around(node.subject())) {
            inner = Frames.around(contents.merge(frame, inner, Box::with));
        }
    }

    Optional<Box> box(Subject subject) {
        return contents.containsKey(subject)
                ? content(subject).map(Frames::around)
                : Optional.ofNullable(boxes.get(subject));
    }

    Optional<Box> content(Subject zone) {
        return Optional.ofNullable(contents.get(zone));
    }

    /** The largest frame around it, or its own box. */
    Optional<Box> outer(Subject subject) {
        Subject outer = nesting.outermost(subject);
        return contents.containsKey(outer) ? box(outer) : box(subject);
    }

    Box everything() {
        Box all = new Box(0, 0, 0, 0);
        boolean any = false;
        for (Subject subject : boxes.keySet()) {
            Box box = outer(subject).orElseThrow();
            all = any ? all.with(box) : box;
            any = true;
        }
        return all;
    }

    /** The free place nearest to the wish: straight there, else further and further below and above. */
    Box nearestFree(GraphNode node, Box wish) {
        Box start = wish.movedTo(snap(wish.x()), snap(wish.y()));
        double step = GRID * 3;
        for (int column = 0; ; column++) {
            double x = start.x() + column * (wish.width() + Spacing.COLUMNS);
            for (int i = 0; i < 120; i++) {
                double y = start.y() + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
                Box candidate = start.movedTo(x, y);
                if (isFree(node, candidate, column < ORDERLY)) {
                    return candidate;
                }
            }
        }
    }

    /** @param orderly whether the frame around it, too, must stay clear of all others */
    private boolean isFree(GraphNode node, Box candidate, boolean orderly) {
        Box room = candidate.grown(Spacing.ROWS / 2);
        List<Subject> around = nesting.around(node.subject());
        Optional<Subject> own = nesting.frame(node.subject());
        Box frame = own.filter(_ -> orderly)
                .map(zone -> content(zone).map(candidate::with).orElse(candidate))
                .map(Frames::around)
                .orElse(room);
        for (Map.Entry<Subject, Box> other : boxes.entrySet()) {
            boolean sibling = own.isPresent() && nesting.isIn(other.getKey(), own.get());
            if (other.getValue().intersects(sibling ? room : frame)) {
                return false;
            }
        }
        for (Map.Entry<Subject, Box> other : contents.entrySet()) {
            boolean mine = !orderly || around.contains(other.getKey());
            boolean sibling = own.isPresent() && nesting.isIn(other.getKey(), own.get());
            if (!mine && Frames.around(other.getValue()).intersects(sibling ? room : frame)) {
                return false;
            }
        }
        return true;
    }

    private static double snap(double value) {
        return Math.rint(value / GRID) * GRID;
    }
}
