package fingerpost.topology;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A named change of a topology, as it stands in the undo list. Applying it gives a new value; the old one is the undo.
 *
 * @param name in the words of the person who did it: {@code Add zone example.com}
 */
public record Edit(String name, UnaryOperator<Topology> change) {
    /** The topology after the edit; throws with the reason where the edit no longer fits. */
    public Topology apply(Topology topology) {
        return change.apply(topology);
    }

    /** Several edits as one step. */
    public static Edit all(String name, List<Edit> edits) {
        return new Edit(name, topology -> {
            Topology changed = topology;
            for (Edit edit : edits) {
                changed = edit.apply(changed);
            }
            return changed;
        });
    }
}
