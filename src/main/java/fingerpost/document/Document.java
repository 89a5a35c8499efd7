package fingerpost.document;

import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file holds.
 *
 * @param unknown fields of the same version that this program does not know, as JSON text, kept when it is saved again
 */
public record Document(Topology topology, Diagram diagram, String unknown) {
    public static final Document EMPTY = new Document(Topology.EMPTY, Diagram.EMPTY, "{}");

    public Document {
        diagram = diagram.of(topology);
    }

    public Document with(Topology other) {
        return new Document(other, diagram, unknown);
    }

    public Document with(Diagram other) {
        return new Document(topology, other, unknown);
    }

    /** All boxes and lines of the drawing, with the groups that a person made. */
    public TopologyGraph graph() {
        return TopologyGraph.of(topology).with(diagram.groups());
    }

    /** That graph as it is shown: with what is folded as one box each. */
    public FoldedGraph shown(TopologyGraph graph) {
        return FoldedGraph.of(graph, folded(graph));
    }

    /** The zones and groups of that graph that are folded. */
    public Set<Subject> folded(TopologyGraph graph) {
        return graph.nodes().stream()
                .filter(node -> node.kind().isFrame())
                .map(GraphNode::subject)
                .filter(diagram::isFolded)
                .collect(Collectors.toUnmodifiableSet());
    }
}
