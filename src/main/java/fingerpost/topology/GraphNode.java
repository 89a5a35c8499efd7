package fingerpost.topology;

import java.util.List;
import java.util.Optional;

/**
 * One box of the drawing.
 *
 * @param details short lines below the title: record sets, addresses, server names
 * @param group the zone box that it stands in
 */
public record GraphNode(Subject subject, NodeKind kind, String title, List<String> details, Optional<Subject> group) {
    public GraphNode {
        details = List.copyOf(details);
    }
}
