package fingerpost.topology;

import java.util.List;

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
}
