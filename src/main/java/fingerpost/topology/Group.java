package fingerpost.topology;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Boxes that a person drew a frame around. It belongs to the drawing: what the design means does not change by it.
 *
 * @param id as no element and no other group has it, because its frame is selected, folded and pinned by it
 * @param name 1 to 200 characters without line breaks
 * @param members zones and elements outside of them, each in no other group
 */
public record Group(Id id, GroupKind kind, String name, Set<Id> members) {
    private static final int LONGEST = 200;

    public Group {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A group needs a name.");
        }
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The name of a group has at most " + LONGEST + " characters and no line breaks.");
        }
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    /** Whether that can stand in a group: a zone with its names, and whatever else has a box. */
    public static boolean holds(Element element) {
        return element instanceof HostedZone || GraphNodes.kind(element).isPresent();
    }

    public Subject subject() {
        return Subject.of(id);
    }

    public Group named(String other) {
        return new Group(id, kind, other, members);
    }

    public Group with(Collection<Id> more) {
        Set<Id> all = new TreeSet<>(members);
        all.addAll(more);
        return new Group(id, kind, name, all);
    }

    public Group without(Collection<Id> some) {
        Set<Id> left = new TreeSet<>(members);
        left.removeAll(some);
        return new Group(id, kind, name, left);
    }

    /** The same as far as that topology goes: what it lacks has left the group; empty where nothing is left. */
    public Optional<Group> in(Topology topology) {
        if (members.stream().allMatch(topology.byId()::containsKey) && !members.isEmpty()) {
            return Optional.of(this);
        }
        Set<Id> left = new TreeSet<>(members);
        left.retainAll(topology.byId().keySet());
        return left.isEmpty() ? Optional.empty() : Optional.of(new Group(id, kind, name, left));
    }
}
