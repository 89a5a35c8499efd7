package fingerpost.ui.ingest;

import fingerpost.check.Severity;
import fingerpost.ingest.live.ImportNote;
import fingerpost.ui.diagnose.Telling;
import fingerpost.ui.look.Icons;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A note of an import, read whole. */
final class NoteCell extends ListCell<ImportNote> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable ImportNote note, boolean empty) {
        super.updateItem(note, empty);
        if (empty || note == null) {
            telling.clear();
        } else {
            telling.tell(
                    sign(note.kind()),
                    note.message(),
                    note.where() + " · " + note.kind().word());
        }
    }

    private static Node sign(ImportNote.Kind kind) {
        return switch (kind) {
            case DISAGREEMENT -> Icons.of(Severity.WARNING);
            case GUESSED -> Icons.of(Severity.NOTICE);
            case NOT_SEEN -> Icons.plain(Feather.EYE_OFF);
            case SEEN -> Icons.of(Severity.INFO);
        };
    }
}
