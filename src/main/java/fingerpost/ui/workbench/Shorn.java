package fingerpost.ui.workbench;

import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;

/**
 * A graph without the boxes that are hidden and without the lines that would end at them. What is left keeps its place; a
 * zone of which all names are hidden stands where they do.
 */
record Shorn(TopologyGraph graph, Map<Subject, Point2D> positions) {
    static Shorn of(TopologyGraph whole, Set<Subject> hidden, Map<Subject, Point2D> positions) {
        List<GraphNode> nodes = whole.nodes().stream()
                .filter(node -> !hidden.contains(node.subject()))
                .toList();
        Set<Subject> filled = new HashSet<>();
        nodes.forEach(node -> node.group().ifPresent(filled::add));
        Map<Subject, Point2D> places = new HashMap<>(positions);
        for (GraphNode node : whole.nodes()) {
            Point2D at = positions.get(node.subject());
            node.group()
                    .filter(zone -> at != null && !filled.contains(zone))
                    .ifPresent(zone -> places.merge(zone, at, Shorn::corner));
        }
        return new Shorn(
                new TopologyGraph(
                        nodes,
                        whole.edges().stream()
                                .filter(edge -> !hidden.contains(edge.from()) && !hidden.contains(edge.to()))
                                .toList()),
                places);
    }

    private static Point2D corner(Point2D one, Point2D other) {
        return new Point2D(Math.min(one.getX(), other.getX()), Math.min(one.getY(), other.getY()));
    }
}
