package fingerpost.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one journal, held by a lock as long as its program lives. {@code kept} is on the disk; {@code newest}, where
 * it is there, is newer and whole unless the power failed.
 */
final class JournalPlace implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private JournalPlace(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** A new folder of that name; empty where another program was quicker. */
    static Optional<JournalPlace> make(Path folder) throws IOException {
        Files.createDirectories(folder);
        return locked(
                folder, FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /** The folder of a program that lives no more; empty where it lives. */
    static Optional<JournalPlace> claim(Path folder) throws IOException {
        try {
            return locked(folder, FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE));
        } catch (NoSuchFileException beingMade) {
            return Optional.empty();
        }
    }

    private static Optional<JournalPlace> locked(Path folder, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new JournalPlace(folder, channel));
            }
        } catch (OverlappingFileLockException ours) {
            // Held by this program itself.
        }
        channel.close();
        return Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** On the disk when it returns. */
    void keep(byte[] content) throws IOException {
        AtomicFiles.write(kept(), content);
        Files.deleteIfExists(newest());
    }

    /** In the hands of the system when it returns. */
    void keepSoon(byte[] content) throws IOException {
        AtomicFiles.writeUnforced(newest(), content);
    }

    /** Brings what was given to the system to the disk. */
    void force() throws IOException {
        AtomicFiles.forceAs(newest(), kept());
    }

    /** The newest state that is whole; empty where none was written yet. */
    Optional<JournalText.Numbered> read() throws DocumentProblem {
        List<JournalText.Numbered> whole = new ArrayList<>();
        Optional<DocumentProblem> damage = Optional.empty();
        for (Path each : List.of(kept(), newest())) {
            try {
                if (Files.exists(each)) {
                    whole.add(JournalText.read(Files.readAllBytes(each)));
                }
            } catch (DocumentProblem problem) {
                damage = Optional.of(problem);
            } catch (IOException failed) {
                damage = Optional.of(new DocumentProblem("It cannot be read: " + AtomicFiles.reason(failed), failed));
            }
        }
        if (whole.isEmpty() && damage.isPresent()) {
            throw damage.get();
        }
        return whole.stream().max((a, b) -> Long.compare(a.number(), b.number()));
    }

    /** Deletes the journal and gives its folder free. */
    void remove() throws IOException {
        try (channel) {
            Files.deleteIfExists(kept());
            Files.deleteIfExists(newest());
            Files.deleteIfExists(folder.resolve(LOCK));
        }
        Files.deleteIfExists(folder);
    }

    /** Gives the folder free and leaves what it holds. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Path kept() {
        return folder.resolve("kept.journal");
    }

    private Path newest() {
        return folder.resolve("newest.journal");
    }
}
