package fingerpost.ui.ingest;

import fingerpost.check.Severity;
import fingerpost.ingest.file.FileNote;
import fingerpost.ui.diagnose.Telling;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Speech;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A note on a file, read whole: where, what, and what to do. */
final class FileNoteCell extends ListCell<FileNote> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable FileNote note, boolean empty) {
        super.updateItem(note, empty);
        if (empty || note == null) {
            telling.clear();
        } else {
            telling.tell(Icons.of(severity(note.grade())), where(note) + note.message(), note.cure());
        }
    }

    private static String where(FileNote note) {
        String place = note.line() == 0 ? "" : Speech.of("line {0}, column {1}", note.line(), note.column());
        String between = note.file().isEmpty() || place.isEmpty() ? "" : ", ";
        String all = note.file() + between + place;
        return all.isEmpty() ? "" : all + ": ";
    }

    private static Severity severity(FileNote.Grade grade) {
        return switch (grade) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case NOTE -> Severity.INFO;
        };
    }
}
