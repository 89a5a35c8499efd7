package fingerpost.topology;

import java.util.List;
import java.util.Optional;

/**
 * One box of the drawing.
 *
 * @param details short lines below the title: record sets, addresses, server names
 * @param group the zone or group that it stands in
 * @param records how many stand at that name, or at all the names that are folded into this box
 * @param folded how many boxes are folded into this one: more than 0 only for a zone or group that is shown without them
 */
public record GraphNode(
        Subject subject,
        NodeKind kind,
        String title,
        List<String> details,
        Optional<Subject> group,
        int records,
        int folded) {
    public GraphNode {
        details = List.copyOf(details);
    }

    /** A box that holds nothing to be counted. */
    public GraphNode(Subject subject, NodeKind kind, String title, List<String> details, Optional<Subject> group) {
        this(subject, kind, title, details, group, 0, 0);
    }

    public boolean isFolded() {
        return folded > 0;
    }

    /** Whether it stands around others here. */
    public boolean isFrame() {
        return kind.isFrame() && !isFolded();
    }

    /** The same inside of that frame, or of none. */
    GraphNode in(Optional<Subject> frame) {
        return new GraphNode(subject, kind, title, details, frame, records, folded);
    }
}
