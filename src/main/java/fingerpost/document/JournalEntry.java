package fingerpost.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One state of a document that no file of the person holds yet.
 *
 * @param file where the document was opened from or last saved to
 * @param title what the window calls it
 * @param edited when it came to be so
 * @param steps how many steps of the undo list are not saved; 0 where the whole document is new
 * @param began {@link FileMark#digest} of the file that the edits began from; empty where there was none
 */
public record JournalEntry(
        Document document, Optional<Path> file, String title, Instant edited, int steps, String began) {}
