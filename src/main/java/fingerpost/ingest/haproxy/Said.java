package fingerpost.ingest.haproxy;

import fingerpost.dns.Quoted;
import fingerpost.ingest.file.FileNote;
import java.util.ArrayList;
import java.util.List;

/** The notes of one import, up to a bound: what was read wrong, left out or is good to know. */
final class Said {
    private static final int MOST = 1_000;
    private static final String CURE = "It is not in the design; draw it there, or keep this part of the file by hand.";

    private final List<FileNote> notes = new ArrayList<>();

    List<FileNote> notes() {
        return List.copyOf(notes);
    }

    void error(String code, int line, int column, String message) {
        add(new FileNote(FileNote.Grade.ERROR, code, "", line, Math.max(1, column), message, CURE));
    }

    /** That this word of the line, and what it says, is not in the design. */
    void leftOut(ConfigLine line, int word, String why) {
        String text = word == 0 ? line.text() : line.word(word);
        String shown = text.length() > 120 ? text.substring(0, 120) + "..." : text;
        int column = word < line.columns().size() ? line.columns().get(word) : 1;
        add(new FileNote(
                FileNote.Grade.WARNING,
                "not-ours",
                "",
                line.number(),
                column,
                Quoted.of(shown) + " is nothing that Fingerpost writes" + why + ".",
                CURE));
    }

    void warn(String code, String message, String cure) {
        add(new FileNote(FileNote.Grade.WARNING, code, "", 0, 0, message, cure));
    }

    void tell(String code, String message, String cure) {
        add(new FileNote(FileNote.Grade.NOTE, code, "", 0, 0, message, cure));
    }

    private void add(FileNote note) {
        if (notes.size() < MOST) {
            notes.add(note);
        } else if (notes.size() == MOST) {
            notes.add(new FileNote(
                    FileNote.Grade.ERROR, "too-many", "", 0, 0, "There is more of this kind; it is not listed.", ""));
        }
    }
}
