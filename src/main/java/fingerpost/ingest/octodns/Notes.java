package fingerpost.ingest.octodns;

import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.tree.Place;
import fingerpost.ingest.tree.TreeProblem;
import java.util.List;

/** What is to be said of one file; of the same kind no more than a person reads. */
final class Notes {
    private static final int MOST = 1000;

    private final String file;
    private final List<FileNote> notes;

    /** Notes on that file that go to the others. */
    Notes(String file, List<FileNote> notes) {
        this.file = file;
        this.notes = notes;
    }

    void error(TreeProblem problem) {
        add(
                FileNote.Grade.ERROR,
                "not-understood",
                problem.place(),
                String.valueOf(problem.getMessage()),
                "Mend it there; octoDNS would refuse it too.");
    }

    void warn(String code, Place place, String message, String cure) {
        add(FileNote.Grade.WARNING, code, place, message, cure);
    }

    /** Good to know of the file as a whole. */
    void say(String code, String message) {
        if (notes.size() < MOST) {
            notes.add(new FileNote(FileNote.Grade.NOTE, code, file, 0, 0, message, ""));
        }
    }

    private void add(FileNote.Grade grade, String code, Place place, String message, String cure) {
        if (notes.size() < MOST) {
            notes.add(new FileNote(grade, code, file, place.line(), place.column(), message, cure));
        }
    }
}
