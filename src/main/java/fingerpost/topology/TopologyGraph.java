package fingerpost.topology;

import java.util.List;
import java.util.Optional;

/**
 * The drawing of a topology: boxes and lines, derived anew from the value and stored nowhere else.
 *
 * @param nodes zones before the names inside them
 */
public record TopologyGraph(List<GraphNode> nodes, List<GraphEdge> edges) {
    public TopologyGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The drawing of that topology. */
    public static TopologyGraph of(Topology topology) {
        return new TopologyGraph(
                topology.elements().stream()
                        .map(each -> new GraphNode(
                                Subject.of(each.id()), NodeKind.BACKEND, each.label(), List.of(), Optional.empty()))
                        .toList(),
                List.of());
    }
}
