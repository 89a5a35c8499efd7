package fingerpost.document;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The journals of all programs of one person, each in a folder of its own below one folder. One for a program: on Linux a
 * lock is lost as soon as the same program opens the locked file a second time.
 */
public final class Journals {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String DAMAGED = "damaged";
    private static final int TRIES = 10;

    private final Path folder;
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    /**
     * What programs that ended without saving left behind.
     *
     * @param whole to be recovered or discarded, the one edited last first; held so that no other program offers them too
     * @param damaged those that cannot be read; they were put aside and nothing of them was deleted
     */
    public record Left(List<LeftJournal> whole, List<Damaged> damaged) {
        public Left {
            whole = List.copyOf(whole);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * A journal that cannot be read.
     *
     * @param folder where it lies now
     */
    public record Damaged(Path folder, String why) {}

    /** The journals below that folder, which is made with the first of them. */
    public Journals(Path folder) {
        this.folder = folder;
    }

    /**
     * A journal for one document; its folder is made with the first edit.
     *
     * @param failed told, on the journal's thread, when a state could not be written
     */
    public Journal begin(Consumer<IOException> failed) {
        return new Journal(this, Optional.empty(), 0, failed);
    }

    JournalPlace place() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            String name = NAME.format(Instant.now()) + "-"
                    + UUID.randomUUID().toString().substring(0, 8);
            Path made = folder.resolve(name);
            held.add(made);
            try {
                Optional<JournalPlace> place = JournalPlace.make(made);
                if (place.isPresent()) {
                    return place.get();
                }
            } catch (NoSuchFileException swept) {
                // Another program took the empty folder for one that was left.
            }
        }
        throw new IOException("no folder in " + folder + " could be locked");
    }

    /** Lists what was left, once; takes as long as reading it takes. */
    public Left left() {
        List<LeftJournal> whole = new ArrayList<>();
        List<Damaged> damaged = new ArrayList<>();
        for (Path each : folders()) {
            try {
                Optional<JournalPlace> claimed = JournalPlace.claim(each);
                if (claimed.isPresent()) {
                    look(claimed.get(), whole, damaged);
                }
            } catch (IOException unreadable) {
                damaged.add(new Damaged(each, AtomicFiles.reason(unreadable)));
            }
        }
        whole.sort((a, b) -> b.entry().edited().compareTo(a.entry().edited()));
        return new Left(whole, damaged);
    }

    private void look(JournalPlace place, List<LeftJournal> whole, List<Damaged> damaged) throws IOException {
        try {
            Optional<JournalText.Numbered> read = place.read();
            if (read.filter(Journals::isUnsaved).isPresent()) {
                held.add(place.folder());
                whole.add(new LeftJournal(this, place, read.get()));
            } else {
                place.remove();
            }
        } catch (DocumentProblem problem) {
            place.close();
            damaged.add(new Damaged(aside(place.folder()), String.valueOf(problem.getMessage())));
        } catch (DirectoryNotEmptyException other) {
            // Something that is not ours lies there too.
        }
    }

    /** Whether its file says something else. */
    private static boolean isUnsaved(JournalText.Numbered left) {
        Optional<Path> file = left.entry().file();
        try {
            return file.isEmpty()
                    || !FileMark.digest(Files.readAllBytes(file.get())).equals(left.digest());
        } catch (IOException gone) {
            return true;
        }
    }

    private Path aside(Path place) throws IOException {
        Path shelf = folder.resolve(DAMAGED);
        Files.createDirectories(shelf);
        return Files.move(place, shelf.resolve(String.valueOf(place.getFileName())));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.isDirectory(each) && !each.endsWith(DAMAGED) && !held.contains(each))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
