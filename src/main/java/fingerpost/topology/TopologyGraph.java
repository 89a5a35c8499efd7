package fingerpost.topology;

import java.util.List;

/**
 * The drawing of a topology: boxes and lines, derived anew from the value and stored nowhere else.
 *
 * @param nodes zones first, then the names inside them, then everything else; lines and scenarios have no box
 * @param edges at most one of each kind between two boxes, none from a box to itself
 */
public record TopologyGraph(List<GraphNode> nodes, List<GraphEdge> edges) {
    public TopologyGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The drawing of that topology, in time proportional to its records, routes and lines. */
    public static TopologyGraph of(Topology topology) {
        GraphIndex index = new GraphIndex(topology);
        GraphEdges edges = new GraphEdges();
        NameEdges names = new NameEdges(topology, index, edges);
        ElementEdges elements = new ElementEdges(index, edges);
        topology.zones().forEach(names::of);
        topology.elements().forEach(elements::of);
        return new TopologyGraph(GraphNodes.of(topology), edges.list());
    }
}
