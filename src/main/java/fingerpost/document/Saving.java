package fingerpost.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Saves over a person's file: not over what another program wrote there meanwhile, and not before what stood there was kept.
 *
 * @param backups where it is kept
 */
public record Saving(Backups backups) {
    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It was saved.
         *
         * @param wasGone whether the file had been deleted since it was read
         * @param notKept why what stood there could not be kept; empty where it was
         */
        record Saved(FileMark mark, boolean wasGone, Optional<String> notKept) implements Outcome {}

        /** Nothing was written: another program changed the file since. */
        record Changed() implements Outcome {}
    }

    /**
     * Saves the document.
     *
     * @param known how the file was when it was last read or written here; empty to save over whatever stands there
     */
    public Outcome save(Path file, Document document, Optional<FileMark> known) throws DocumentProblem {
        byte[] content = DocumentFile.encoded(file, document);
        Optional<byte[]> before = content(file);
        if (before.isPresent() && known.isPresent() && known.get().since(before.get()) == FileMark.Since.CHANGED) {
            return new Outcome.Changed();
        }
        Optional<String> notKept = before.flatMap(there -> keep(file, there));
        DocumentFile.write(file, content);
        return new Outcome.Saved(
                FileMark.of(FileMark.modified(file), content), before.isEmpty() && known.isPresent(), notKept);
    }

    private Optional<String> keep(Path file, byte[] before) {
        try {
            backups.keep(file, before, FileMark.modified(file));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(AtomicFiles.reason(failed));
        }
    }

    /** What stands there; what cannot be read cannot be compared or kept either, and the writing says why. */
    private static Optional<byte[]> content(Path file) throws DocumentProblem {
        try {
            return Files.isDirectory(file) ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new DocumentProblem(
                    file + " was not saved: what stands there cannot be read: " + AtomicFiles.reason(unreadable),
                    unreadable);
        }
    }
}
