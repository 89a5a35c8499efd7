package fingerpost.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The drawing of a topology: boxes and lines, derived anew from the value and stored nowhere else.
 *
 * @param nodes groups first, then zones, then the names inside zones, then everything else; lines and scenarios have no box
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

    /** The same with those groups as frames around their boxes; a group of which no box is here has no frame. */
    public TopologyGraph with(Collection<Group> groups) {
        Map<Subject, Group> groupOf = new HashMap<>();
        groups.forEach(group -> group.members().forEach(member -> groupOf.put(Subject.of(member), group)));
        Set<Group> filled = new LinkedHashSet<>();
        List<GraphNode> grouped = new ArrayList<>();
        for (GraphNode node : nodes) {
            Group group = node.kind() == NodeKind.NAME ? null : groupOf.get(node.subject());
            if (group != null) {
                filled.add(group);
            }
            grouped.add(group == null ? node : node.in(Optional.of(group.subject())));
        }
        if (filled.isEmpty()) {
            return this;
        }
        List<GraphNode> all = new ArrayList<>();
        groups.stream()
                .filter(filled::contains)
                .map(group ->
                        new GraphNode(group.subject(), group.kind().node(), group.name(), List.of(), Optional.empty()))
                .forEach(all::add);
        all.addAll(grouped);
        return new TopologyGraph(all, edges);
    }

    /** The same with those boxes inside of that frame, or of none. */
    public TopologyGraph regrouped(Set<Subject> boxes, Optional<Subject> frame) {
        return new TopologyGraph(
                nodes.stream()
                        .map(node -> boxes.contains(node.subject()) ? node.in(frame) : node)
                        .toList(),
                edges);
    }
}
