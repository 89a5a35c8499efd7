package fingerpost.ui.text;

import fingerpost.document.Document;
import fingerpost.topology.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of one part of the design as it stands in the editor, and what it was written of. Used on the UI thread only. */
final class Draft {
    final DesignText part;
    /** What the text is read beside. */
    final Document base;
    /** The lines that were written for the person. */
    final Set<String> told = new HashSet<>();
    /** What the change is carried out on: all of the design as it is, but what this text changed in its last step. */
    Document ground;
    /** The design as it was last seen here. */
    Document seen;
    /** Whether the last step of undo is this text's. */
    boolean stepped;
    /** Whether something else changed the design while this text could not be taken over. */
    boolean overtaken;
    /** Whether somebody typed what was not read yet. */
    boolean pending;

    boolean editable = true;
    String text = "";
    List<TextRow> rows = List.of();
    Map<Integer, Subject> about = Map.of();
    List<TextFault> faults = List.of();

    private static final int MOST_LINES = 20_000;

    private Draft(DesignText part, Document base) {
        this.part = part;
        this.base = base;
        this.ground = base;
        this.seen = base;
    }

    /** Nothing yet, to be written. */
    static Draft coming(DesignText part, Document base) {
        Draft draft = new Draft(part, base);
        draft.editable = false;
        return draft;
    }

    /** The part as that document has it; of a very long one the beginning, to read only. */
    static Draft of(DesignText part, Document base) {
        Draft draft = new Draft(part, base);
        draft.rows = part.rows(base.topology());
        draft.editable = draft.rows.size() <= MOST_LINES;
        List<TextRow> some = draft.editable ? draft.rows : draft.rows.subList(0, MOST_LINES);
        draft.text = some.stream().map(row -> row.text() + "\n").collect(Collectors.joining());
        Map<Integer, Subject> about = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            TextRow row = some.get(i);
            int line = i + 1;
            row.about().ifPresent(subject -> about.put(line, subject));
            if (row.kind() == TextRow.Kind.TOLD) {
                draft.told.add(row.text());
            }
        }
        draft.about = about;
        return draft;
    }

    /** The lines that stand for one of these. */
    Set<Integer> lit(Set<Subject> selected) {
        Set<Integer> lit = new TreeSet<>();
        about.forEach((line, subject) -> {
            if (selected.contains(subject) || selected.contains(subject.node())) {
                lit.add(line);
            }
        });
        return lit;
    }

    /** The lines that nobody may change. */
    Set<Integer> locked() {
        Set<String> texts = rows.stream()
                .filter(row -> row.kind() == TextRow.Kind.LOCKED)
                .map(TextRow::text)
                .collect(Collectors.toSet());
        Set<Integer> locked = new TreeSet<>();
        if (!texts.isEmpty()) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (texts.contains(lines.get(i))) {
                    locked.add(i + 1);
                }
            }
        }
        return locked;
    }

    /** Why lines cannot be taken over. */
    Map<Integer, String> wrong() {
        Map<Integer, String> wrong = new HashMap<>();
        faults.forEach(each -> wrong.merge(each.line(), each.message(), (a, b) -> a + "\n" + b));
        return wrong;
    }

    /** Whether the text is not, or not yet, what the design says. */
    boolean isDirty() {
        return pending || !faults.isEmpty();
    }
}
