package fingerpost.ui.model;

import fingerpost.topology.Subject;
import java.util.Set;

/**
 * What an expression finds in the design.
 *
 * @param things the elements and entries that it means, and the names of those entries
 * @param boxes those of them that are drawn, and the zones around them
 * @param hidden the boxes that are not shown meanwhile; none where they are only dimmed
 */
public record Found(Set<Subject> things, Set<Subject> boxes, Set<Subject> hidden) {
    public Found {
        things = Set.copyOf(things);
        boxes = Set.copyOf(boxes);
        hidden = Set.copyOf(hidden);
    }
}
