package fingerpost.ui.find;

import fingerpost.topology.Subject;
import fingerpost.ui.model.Found;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of an expression.
 *
 * @param matches elements and names, in the person's order
 * @param things what of them is meant: elements, entries and their names
 * @param all how many elements and names there are
 */
record Outcome(Expression expression, List<Subject> matches, Set<Subject> things, int all) {
    static final Outcome NONE = new Outcome(new Expression.Nothing(), List.of(), Set.of(), 0);

    static Outcome of(Expression expression, Things things, Seen seen) {
        Set<Subject> matches = new LinkedHashSet<>();
        Set<Subject> meant = new HashSet<>();
        if (expression instanceof Expression.Meant(Term term)) {
            for (Thing each : things.where(term, seen)) {
                meant.add(each.subject());
                meant.add(each.subject().node());
                matches.add(each.subject().node());
            }
        }
        return new Outcome(expression, List.copyOf(matches), meant, things.count());
    }

    /** How the drawing shows it; empty where nothing is looked for or nothing matches, which shows all alike. */
    Optional<Found> found(Things among, boolean hiding) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Set<Subject> boxes = new HashSet<>();
        for (Subject each : matches) {
            boxes.add(each);
            each.owner().ifPresent(_ -> boxes.add(Subject.of(each.element())));
        }
        boxes.retainAll(among.boxes());
        Set<Subject> hidden = new HashSet<>();
        if (hiding) {
            hidden.addAll(among.boxes());
            hidden.removeAll(boxes);
        }
        return Optional.of(new Found(things, boxes, hidden));
    }
}
