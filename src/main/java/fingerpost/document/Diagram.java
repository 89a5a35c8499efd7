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
 * Where the boxes of a drawing stand, and how they are shown. No part of the topology: moving a box changes no meaning.
 *
 * @param positions by the text of the subject; boxes without one are placed by the layout
 * @param pinned the subjects, as text, that no layout may move
 * @param folded the zones, as text, that are shown as one box each
 */
public record Diagram(Map<String, Point> positions, Set<String> pinned, Set<String> folded) {
    public static final Diagram EMPTY = new Diagram(Map.of());

    public Diagram {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
        pinned = Collections.unmodifiableSortedSet(new TreeSet<>(pinned));
        folded = Collections.unmodifiableSortedSet(new TreeSet<>(folded));
    }

    /** Nothing is pinned, nothing is folded. */
    public Diagram(Map<String, Point> positions) {
        this(positions, Set.of(), Set.of());
    }

    public Diagram with(Map<Subject, Point> moved) {
        Map<String, Point> changed = new TreeMap<>(positions);
        moved.forEach((subject, point) -> changed.put(subject.toString(), point));
        return new Diagram(changed, pinned, folded);
    }

    public boolean isPinned(Subject subject) {
        return pinned.contains(subject.node().toString());
    }

    /** The same with those boxes pinned, or free. */
    public Diagram pinning(Collection<Subject> subjects, boolean pin) {
        return new Diagram(positions, changed(pinned, subjects, pin), folded);
    }

    public boolean isFolded(Subject zone) {
        return folded.contains(zone.toString());
    }

    /** The same with those zones folded, or shown with their names again. */
    public Diagram folding(Collection<Subject> zones, boolean fold) {
        return new Diagram(positions, pinned, changed(folded, zones, fold));
    }

    private static SortedSet<String> changed(Set<String> before, Collection<Subject> subjects, boolean put) {
        SortedSet<String> changed = new TreeSet<>(before);
        for (Subject subject : subjects) {
            if (put) {
                changed.add(subject.node().toString());
            } else {
                changed.remove(subject.node().toString());
            }
        }
        return changed;
    }
}
