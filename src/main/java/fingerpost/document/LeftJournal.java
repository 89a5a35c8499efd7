package fingerpost.document;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What a program that ended without saving left of one document. */
public final class LeftJournal {
    private static final long NO_SIZE = -1;

    private final Journals journals;
    private final JournalPlace place;
    private final JournalText.Numbered read;

    LeftJournal(Journals journals, JournalPlace place, JournalText.Numbered read) {
        this.journals = journals;
        this.place = place;
        this.read = read;
    }

    /** The newest state that is whole. */
    public JournalEntry entry() {
        return read.entry();
    }

    /** How the file of the document was when the edits began, to see whether it is still so; empty where there was none. */
    public Optional<FileMark> mark() {
        return entry().file().filter(_ -> !entry().began().isEmpty()).map(file -> {
            try {
                byte[] now = Files.readAllBytes(file);
                return FileMark.digest(now).equals(entry().began())
                        ? FileMark.of(FileMark.modified(file), now)
                        : new FileMark(NO_SIZE, Instant.EPOCH, entry().began());
            } catch (IOException gone) {
                return new FileMark(NO_SIZE, Instant.EPOCH, entry().began());
            }
        });
    }

    /**
     * The journal itself, to be gone on with: it stays on the disk as it is until something newer is written or it is cleared.
     *
     * @param failed as for {@link Journals#begin}
     */
    public Journal resume(Consumer<IOException> failed) {
        return new Journal(journals, Optional.of(place), read.number(), failed);
    }

    /** Deletes it. */
    public void discard() throws IOException {
        place.remove();
    }

    /** Gives it free, so that another start offers it again. */
    public void leave() throws IOException {
        place.close();
    }
}
