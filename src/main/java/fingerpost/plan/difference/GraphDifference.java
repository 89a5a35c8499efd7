package fingerpost.plan.difference;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Id;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the drawing of another design differs from that of this one, by what has to be drawn for it.
 *
 * @param boxes that only the other one has, in its order
 * @param there lines that only the other one has
 * @param here lines that only this one has
 * @param changed lines of this one that the other one has with other words
 */
public record GraphDifference(
        List<GraphNode> boxes, List<GraphEdge> there, Set<GraphEdge> here, Set<GraphEdge> changed) {
    public static final GraphDifference NONE = new GraphDifference(List.of(), List.of(), Set.of(), Set.of());

    /** What makes two lines the same one. */
    private record Way(Subject from, Subject to, EdgeKind kind) {
        static Way of(GraphEdge edge) {
            return new Way(edge.from(), edge.to(), edge.kind());
        }
    }

    public GraphDifference {
        boxes = List.copyOf(boxes);
        there = List.copyOf(there);
        here = Set.copyOf(here);
        changed = Set.copyOf(changed);
    }

    /** Of two designs in which the same things have the same ids; see {@link Alignment}. */
    public static GraphDifference of(Topology now, Topology other) {
        return now.equals(other) ? NONE : of(TopologyGraph.of(now), TopologyGraph.of(other));
    }

    static GraphDifference of(TopologyGraph now, TopologyGraph other) {
        Set<Subject> drawn = now.nodes().stream().map(GraphNode::subject).collect(Collectors.toSet());
        Map<Way, GraphEdge> theirs = new HashMap<>();
        other.edges().forEach(edge -> theirs.put(Way.of(edge), edge));
        Set<GraphEdge> here = new LinkedHashSet<>();
        Set<GraphEdge> changed = new LinkedHashSet<>();
        Set<Way> ours = new HashSet<>();
        for (GraphEdge edge : now.edges()) {
            Way way = Way.of(edge);
            ours.add(way);
            GraphEdge same = theirs.get(way);
            if (same == null) {
                here.add(edge);
            } else if (!same.label().equals(edge.label())) {
                changed.add(edge);
            }
        }
        return new GraphDifference(
                other.nodes().stream()
                        .filter(node -> !drawn.contains(node.subject()))
                        .toList(),
                other.edges().stream()
                        .filter(edge -> !ours.contains(Way.of(edge)))
                        .toList(),
                here,
                changed);
    }

    /** Only what these places have to do with, since all else is settled; a zone stays around names that are open. */
    public GraphDifference at(Set<Subject> places) {
        Set<Subject> meant = new HashSet<>(places);
        places.forEach(each -> meant.add(each.node()));
        Set<Id> elements = places.stream().map(Subject::element).collect(Collectors.toSet());
        List<GraphNode> left = boxes.stream()
                .filter(node -> meant.contains(node.subject())
                        || (node.kind() == NodeKind.ZONE
                                && elements.contains(node.subject().element())))
                .toList();
        return new GraphDifference(
                left, meant(there, meant), Set.copyOf(meant(here, meant)), Set.copyOf(meant(changed, meant)));
    }

    private static List<GraphEdge> meant(Iterable<GraphEdge> edges, Set<Subject> places) {
        List<GraphEdge> left = new ArrayList<>();
        for (GraphEdge edge : edges) {
            if (places.contains(edge.source()) || places.contains(edge.from()) || places.contains(edge.to())) {
                left.add(edge);
            }
        }
        return left;
    }

    public boolean isNone() {
        return boxes.isEmpty() && there.isEmpty() && here.isEmpty() && changed.isEmpty();
    }
}
