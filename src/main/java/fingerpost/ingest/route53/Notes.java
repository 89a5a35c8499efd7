package fingerpost.ingest.route53;

import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.tree.Place;
import fingerpost.ingest.tree.TreeProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said of the files, each thing once. */
final class Notes {
    private final Set<FileNote> notes = new LinkedHashSet<>();

    void add(Grade grade, String code, String file, Place place, String message, String cure) {
        notes.add(new FileNote(grade, code, file, place.line(), place.column(), message, cure));
    }

    void add(Grade grade, String code, AwsSet set, String message, String cure) {
        add(grade, code, set.file(), set.place(), set.name() + " " + set.type() + ": " + message, cure);
    }

    /** Something of the file that could not be read. */
    void add(String file, TreeProblem problem) {
        add(Grade.ERROR, "unreadable", file, problem.place(), String.valueOf(problem.getMessage()), "");
    }

    /** Of no file's fault. */
    void add(Grade grade, String code, String message, String cure) {
        notes.add(new FileNote(grade, code, "", 0, 0, message, cure));
    }

    List<FileNote> list() {
        return List.copyOf(notes);
    }
}
