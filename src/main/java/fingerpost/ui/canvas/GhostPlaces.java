package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.layout.IncrementalPlacer;
import fingerpost.layout.SimpleLayout;
import fingerpost.layout.Size;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.speech.Drawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Finds the places that the boxes of another design would take in this drawing: in their zones, beside what they connect to. */
final class GhostPlaces {
    /** More at once say nothing, and take long to be placed. */
    static final int MOST = 150;

    private static final double MARGIN = 4;

    private GhostPlaces() {}

    /**
     * What only the other design has, drawn so that it overlaps nothing of this drawing; the frame of a zone that would grow
     * is drawn again as large as it would be. The same for the same drawing.
     *
     * @param shown what of this design is drawn; what would be hidden in a folded zone is left out
     * @param before where ghosts were drawn until now: they stay there as long as that is free
     */
    static Drawing of(
            FoldedGraph shown,
            Drawing standing,
            GraphDifference difference,
            Map<Subject, Box> before,
            BooleanSupplier cancelled) {
        Set<Subject> drawn = new HashSet<>();
        Map<Subject, Box> boxes = new HashMap<>();
        for (Card card : standing.cards()) {
            drawn.add(card.subject());
            boxes.put(card.subject(), card.box());
        }
        for (Frame frame : standing.frames()) {
            drawn.add(frame.subject());
            if (frame.names() == 0) {
                boxes.put(frame.subject(), frame.box());
            }
        }
        List<GraphNode> ghosts = ghosts(shown, difference, drawn);
        Set<Subject> all =
                ghosts.stream().map(GraphNode::subject).collect(Collectors.toCollection(() -> new HashSet<>(drawn)));
        List<GraphEdge> lines = lines(shown, difference, all);
        if (ghosts.isEmpty() && lines.isEmpty()) {
            return Drawing.EMPTY;
        }
        List<GraphNode> nodes = new ArrayList<>(shown.graph().nodes());
        nodes.addAll(ghosts);
        TopologyGraph graph = new TopologyGraph(nodes, lines);
        Map<Subject, Size> sizes = Drawing.sizes(new TopologyGraph(ghosts, List.of()), Drawn.WORDS);
        Nesting nesting = Nesting.of(graph);
        ghosts.forEach(node -> {
            Box box = before.get(node.subject());
            if (box != null && isFree(standing, nesting.around(node.subject()), box)) {
                boxes.put(node.subject(), box);
            }
        });
        boxes.putAll(new IncrementalPlacer(new SimpleLayout()).place(graph, sizes, boxes, cancelled));
        return only(Drawing.of(graph, boxes, Drawn.WORDS), ghosts, nesting);
    }

    private static boolean isFree(Drawing standing, List<Subject> around, Box box) {
        Box room = box.grown(MARGIN);
        return standing.cards().stream().noneMatch(card -> card.box().intersects(room))
                && standing.frames().stream()
                        .noneMatch(frame -> frame.box().intersects(room) && !around.contains(frame.subject()));
    }

    private static List<GraphNode> ghosts(FoldedGraph shown, GraphDifference difference, Set<Subject> drawn) {
        Set<Subject> zones = new HashSet<>(drawn);
        zones.removeAll(shown.inside().values());
        difference.boxes().stream()
                .filter(node -> node.kind() == NodeKind.ZONE)
                .forEach(node -> zones.add(node.subject()));
        return difference.boxes().stream()
                .filter(node -> !drawn.contains(node.subject()))
                .filter(node ->
                        node.group().isEmpty() || zones.contains(node.group().get()))
                .limit(MOST)
                .toList();
    }

    private static List<GraphEdge> lines(FoldedGraph shown, GraphDifference difference, Set<Subject> all) {
        List<GraphEdge> lines = new ArrayList<>();
        for (GraphEdge edge : difference.there()) {
            Subject from = shown.shown(edge.from());
            Subject to = shown.shown(edge.to());
            if (!from.equals(to) && all.contains(from) && all.contains(to) && lines.size() < MOST) {
                lines.add(new GraphEdge(from, to, edge.kind(), edge.label(), edge.source()));
            }
        }
        return lines;
    }

    private static Drawing only(Drawing whole, List<GraphNode> ghosts, Nesting nesting) {
        Set<Subject> own = ghosts.stream().map(GraphNode::subject).collect(Collectors.toSet());
        Set<Subject> growing = ghosts.stream()
                .flatMap(node -> nesting.around(node.subject()).stream())
                .collect(Collectors.toSet());
        return new Drawing(
                whole.cards().stream()
                        .filter(card -> own.contains(card.subject()))
                        .toList(),
                whole.frames().stream()
                        .filter(frame -> own.contains(frame.subject()) || growing.contains(frame.subject()))
                        .toList(),
                whole.wires());
    }
}
