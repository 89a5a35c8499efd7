package fingerpost.ingest.caddy;

import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.tree.Place;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a step of the import says of a value: what is wrong with it, and which of its fields it does not know. */
final class Reading {
    /** A step that reads a value. */
    interface Step<T> {
        T read() throws TreeProblem;
    }

    private static final int MOST = 1_000;
    private static final String CURE = "It is not in the design; draw it there, or keep this part of the file by hand.";

    private final List<FileNote> notes = new ArrayList<>();

    List<FileNote> notes() {
        return List.copyOf(notes);
    }

    /** What the step reads; empty, with a note, where it cannot. */
    <T> Optional<T> tried(Place place, Step<T> step) {
        try {
            return Optional.of(step.read());
        } catch (TreeProblem problem) {
            note(FileNote.Grade.ERROR, "unreadable-value", problem.place(), String.valueOf(problem.getMessage()));
        } catch (IllegalArgumentException wrong) {
            note(FileNote.Grade.ERROR, "unreadable-value", place, String.valueOf(wrong.getMessage()));
        }
        return Optional.empty();
    }

    /** Lists the fields that are none of these. */
    void known(Tree.Fields fields, Set<String> names) {
        fields.fields().forEach((name, value) -> {
            if (!names.contains(name)) {
                notOurs(value, "The field " + name);
            }
        });
    }

    void notOurs(Tree tree, String what) {
        note(FileNote.Grade.WARNING, "not-ours", tree.place(), what + " is nothing that Fingerpost writes here.");
    }

    void tell(String code, String message, String cure) {
        notes.add(new FileNote(FileNote.Grade.NOTE, code, "", 0, 0, message, cure));
    }

    private void note(FileNote.Grade grade, String code, Place place, String message) {
        if (notes.size() < MOST) {
            notes.add(new FileNote(grade, code, "", place.line(), place.column(), message, CURE));
        }
    }
}
