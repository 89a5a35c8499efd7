package fingerpost.document;

import fingerpost.topology.Group;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the boxes of a drawing stand, and how they are shown. No part of the topology: moving a box changes no meaning.
 *
 * @param positions by the text of the subject; boxes without one are placed by the layout
 * @param pinned the subjects, as text, that no layout may move
 * @param folded the zones and groups, as text, that are shown as one box each
 * @param groups frames around boxes, in the order in which a person made them; no box is in two of them
 */
public record Diagram(Map<String, Point> positions, Set<String> pinned, Set<String> folded, List<Group> groups) {
    public static final Diagram EMPTY = new Diagram(Map.of());

    public Diagram {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
        pinned = Collections.unmodifiableSortedSet(new TreeSet<>(pinned));
        folded = Collections.unmodifiableSortedSet(new TreeSet<>(folded));
        groups = List.copyOf(groups);
        requireApart(groups);
    }

    /** Nothing is pinned, folded or grouped. */
    public Diagram(Map<String, Point> positions) {
        this(positions, Set.of(), Set.of());
    }

    /** Nothing is grouped. */
    public Diagram(Map<String, Point> positions, Set<String> pinned, Set<String> folded) {
        this(positions, pinned, folded, List.of());
    }

    private static void requireApart(List<Group> groups) {
        Set<Id> ids = new HashSet<>();
        Map<Id, Group> groupOf = new HashMap<>();
        for (Group group : groups) {
            if (!ids.add(group.id())) {
                throw new IllegalArgumentException("There are two groups with the id " + group.id() + ".");
            }
            for (Id member : group.members()) {
                Group other = groupOf.put(member, group);
                if (other != null) {
                    throw new IllegalArgumentException(member + " is in the group " + other.name()
                            + " and in the group " + group.name() + "; a box can be in one only.");
                }
            }
        }
    }

    public Diagram with(Map<Subject, Point> moved) {
        Map<String, Point> changed = new TreeMap<>(positions);
        moved.forEach((subject, point) -> changed.put(subject.toString(), point));
        return new Diagram(changed, pinned, folded, groups);
    }

    /** The same without places for those boxes, so that they get new ones; what is pinned keeps its own. */
    public Diagram unplaced(Collection<Subject> boxes) {
        Map<String, Point> left = new TreeMap<>(positions);
        boxes.stream().filter(box -> !isPinned(box)).map(Subject::toString).forEach(left::remove);
        return new Diagram(left, pinned, folded, groups);
    }

    public boolean isPinned(Subject subject) {
        return pinned.contains(subject.node().toString());
    }

    /** The same with those boxes pinned, or free. */
    public Diagram pinning(Collection<Subject> subjects, boolean pin) {
        return new Diagram(positions, changed(pinned, subjects, pin), folded, groups);
    }

    public boolean isFolded(Subject zone) {
        return folded.contains(zone.toString());
    }

    /** The same with those zones and groups folded, or shown with what they hold again. */
    public Diagram folding(Collection<Subject> zones, boolean fold) {
        return new Diagram(positions, pinned, changed(folded, zones, fold), groups);
    }

    /** The group of that frame. */
    public Optional<Group> group(Id id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The group in which that element is. */
    public Optional<Group> groupOf(Id element) {
        return groups.stream()
                .filter(group -> group.members().contains(element))
                .findFirst();
    }

    /** The same with those groups in the place of all others. */
    public Diagram grouped(List<Group> other) {
        return new Diagram(positions, pinned, folded, other);
    }

    /**
     * What holds of that topology: members that it lacks leave their groups, groups without members go, and one
     * of which an element has the id gets another.
     */
    Diagram of(Topology topology) {
        if (groups.isEmpty()) {
            return this;
        }
        List<Group> left = new ArrayList<>();
        Set<String> shut = new TreeSet<>(folded);
        groups.stream().flatMap(group -> group.in(topology).stream()).forEach(group -> {
            Id id = topology.find(group.id()).isEmpty() ? group.id() : free(group.id(), topology);
            if (!id.equals(group.id()) && shut.remove(group.id().text())) {
                shut.add(id.text());
            }
            left.add(new Group(id, group.kind(), group.name(), group.members()));
        });
        return left.equals(groups) ? this : new Diagram(positions, pinned, shut, left);
    }

    /** An id like that one which no element and no group has. */
    public Id free(Id wish, Topology topology) {
        return Id.from(
                wish.text(), id -> topology.find(id).isPresent() || group(id).isPresent());
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
