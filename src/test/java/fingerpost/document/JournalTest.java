package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());

    static JournalEntry entry(long seed, Optional<Path> file, int steps) {
        return new JournalEntry(RandomDocument.of(seed), file, "Shop: \"new\"\nline", NOON, steps, "ab12");
    }

    @Test
    void whatWasKeptLastIsFoundAgainWithWhatItIsOf() throws Exception {
        Path file = folder.resolve("b\u00fccher \u2713.topology.json");
        Journal journal = new Journals(folder).begin(failures::add);
        for (int step = 1; step <= 50; step++) {
            journal.keep(entry(step, Optional.of(file), step));
        }
        journal.settle();
        journal.abandon();

        List<LeftJournal> left = new Journals(folder).left().whole();

        assertThat(left).hasSize(1);
        assertThat(left.getFirst().entry()).isEqualTo(entry(50, Optional.of(file), 50));
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsNotYetOnTheDiskIsFoundAfterAKill() throws Exception {
        Journal journal = new Journals(folder).begin(failures::add);
        for (int step = 1; step <= 3; step++) {
            journal.keep(entry(step, Optional.empty(), step));
            journal.awaitWritten();
        }
        journal.abandon();

        LeftJournal left = new Journals(folder).left().whole().getFirst();

        assertThat(left.entry().steps()).isEqualTo(3);
        journal.settle();
        left.leave();
    }

    @Test
    void aJournalWhoseProgramLivesIsNotOffered() throws Exception {
        Journals journals = new Journals(folder);
        Journal journal = journals.begin(failures::add);
        journal.keep(entry(1, Optional.empty(), 1));
        journal.settle();

        assertThat(journals.left().whole()).isEmpty();
        assertThat(new Journals(folder).left().whole()).isEmpty();
        journal.clear();
        journal.settle();
    }

    @Test
    void aClearedJournalLeavesNothingAndBeginsAnewWithTheNextEdit() throws Exception {
        Journal journal = new Journals(folder).begin(failures::add);
        journal.keep(entry(1, Optional.empty(), 1));
        journal.settle();
        journal.clear();
        journal.settle();
        assertThat(folder).isEmptyDirectory();

        journal.keep(entry(2, Optional.empty(), 2));
        journal.settle();
        journal.abandon();

        assertThat(new Journals(folder).left().whole().getFirst().entry().steps())
                .isEqualTo(2);
    }

    @Test
    void aResumedJournalStaysUntilSomethingNewerIsWritten() throws Exception {
        leave(entry(1, Optional.empty(), 1));
        Journal resumed = new Journals(folder).left().whole().getFirst().resume(failures::add);
        resumed.abandon();
        Journal again = new Journals(folder).left().whole().getFirst().resume(failures::add);

        again.keep(entry(2, Optional.empty(), 2));
        again.settle();
        again.abandon();

        List<LeftJournal> left = new Journals(folder).left().whole();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().entry().steps()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTriedAgain() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("journal"), "");
        Journal journal = new Journals(inTheWay).begin(failures::add);
        journal.keep(entry(1, Optional.empty(), 1));
        journal.settle();
        assertThat(failures).hasSize(1);

        Files.delete(inTheWay);
        journal.keep(entry(2, Optional.empty(), 2));
        journal.settle();
        deleteFoldersIn(inTheWay);
        journal.keep(entry(3, Optional.empty(), 3));
        journal.settle();
        journal.keep(entry(4, Optional.empty(), 4));
        journal.settle();
        journal.abandon();

        assertThat(new Journals(inTheWay).left().whole().getFirst().entry().steps())
                .isEqualTo(4);
    }

    private static void deleteFoldersIn(Path journals) throws IOException {
        try (Stream<Path> all = Files.walk(journals)) {
            for (Path each : all.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void leave(JournalEntry entry) throws Exception {
        Journal journal = new Journals(folder).begin(failures::add);
        journal.keep(entry);
        journal.settle();
        journal.abandon();
    }
}
