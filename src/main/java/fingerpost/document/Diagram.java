package fingerpost.document;

import fingerpost.topology.Subject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the boxes of a drawing stand. No part of the topology: moving a box changes no meaning.
 *
 * @param positions by the text of the subject; boxes without one are placed by the layout
 * @param pinned the subjects, as text, that no layout may move
 */
public record Diagram(Map<String, Point> positions, Set<String> pinned) {
    public static final Diagram EMPTY = new Diagram(Map.of());

    public Diagram {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
        pinned = Collections.unmodifiableSortedSet(new TreeSet<>(pinned));
    }

    /** Nothing is pinned. */
    public Diagram(Map<String, Point> positions) {
        this(positions, Set.of());
    }

    public Diagram with(Map<Subject, Point> moved) {
        Map<String, Point> changed = new TreeMap<>(positions);
        moved.forEach((subject, point) -> changed.put(subject.toString(), point));
        return new Diagram(changed, pinned);
    }

    public boolean isPinned(Subject subject) {
        return pinned.contains(subject.node().toString());
    }

    /** The same with those boxes pinned, or free. */
    public Diagram pinning(Collection<Subject> subjects, boolean pin) {
        SortedSet<String> changed = new TreeSet<>(pinned);
        for (Subject subject : subjects) {
            if (pin) {
                changed.add(subject.node().toString());
            } else {
                changed.remove(subject.node().toString());
            }
        }
        return new Diagram(positions, changed);
    }
}
