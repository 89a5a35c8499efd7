package fingerpost.ui.recover;

import fingerpost.document.Journal;
import fingerpost.document.JournalEntry;
import fingerpost.document.Journals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a killed program leaves: its journals, which nobody holds any more. */
public final class Crash {
    private Crash() {}

    /** Copies the journals of a program that lives into the folder of one that starts. */
    public static void copy(Path state, Path into) throws IOException {
        Path journals = state.resolve("journal");
        if (!Files.isDirectory(journals)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walked = Files.walk(journals)) {
            all = walked.toList();
        }
        for (Path each : all) {
            Path copy =
                    into.resolve("journal").resolve(journals.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else if (each.endsWith("lock")) {
                Files.createFile(copy);
            } else {
                Files.copy(each, copy);
            }
        }
    }

    /** Leaves that in the folder of a program that starts. */
    public static void leave(JournalEntry entry, Path scratch, Path into) throws Exception {
        Journal journal = new Journals(scratch.resolve("journal")).begin(failure -> {
            throw new AssertionError(failure);
        });
        journal.keep(entry);
        journal.settle();
        copy(scratch, into);
        journal.clear();
        journal.settle();
    }
}
