package fingerpost.topology.edit;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies of elements and names, as duplicating and pasting make them.
 *
 * @param edit {@code Duplicate 3 items}
 * @param copies the subject of each copy by the subject that it was made from
 */
public record Duplicate(Edit edit, Map<Subject, Subject> copies) {
    public Duplicate {
        copies = Map.copyOf(copies);
    }

    /** Copies of what stands in a topology, in that same topology; names become {@code www-copy}, elements get new ids. */
    public static Duplicate of(Topology topology, Collection<Subject> subjects) {
        return made(topology, subjects, topology, "Duplicate ");
    }

    /**
     * Copies into one topology of what stands in another, such as an earlier one. Copies refer to copies where both were
     * copied; a reference to what the target does not hold, or holds as something of another kind, is left out. Names go to the zone of the same id, or the one that
     * can hold them; refused where there is none.
     */
    public static Duplicate paste(Topology source, Collection<Subject> subjects, Topology target) {
        return made(source, subjects, target, "Paste ");
    }

    private static Duplicate made(Topology source, Collection<Subject> subjects, Topology target, String verb) {
        Set<Subject> nodes = new LinkedHashSet<>();
        subjects.forEach(subject -> nodes.add(subject.node()));
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("Nothing is selected to copy.");
        }
        String what = nodes.size() == 1 ? Spoken.of(source, nodes.iterator().next()) : nodes.size() + " items";
        nodes.removeIf(each -> each.owner().isPresent() && nodes.contains(Subject.of(each.element())));
        return new Duplicate(
                new Edit(verb + what, before -> new Copying(source, nodes, before).topology()),
                new Copying(source, nodes, target).copies());
    }
}
