package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {
    @TempDir
    Path folder;

    @Test
    void aJournalThatSaysWhatItsFileSaysIsForgotten() throws Exception {
        Path file = folder.resolve("shop.topology.json");
        leave(JournalTest.entry(1, Optional.of(file), 1));
        DocumentFile.write(file, RandomDocument.of(1));

        assertThat(left().whole()).isEmpty();
        assertThat(journals()).isEmpty();
    }

    @Test
    void aJournalWhoseFileIsGoneIsOffered() throws Exception {
        leave(JournalTest.entry(1, Optional.of(folder.resolve("gone.topology.json")), 1));

        assertThat(left().whole()).hasSize(1);
    }

    @Test
    void aDamagedJournalIsToldAndPutAside() throws Exception {
        Path place = leave(JournalTest.entry(1, Optional.empty(), 1));
        Path kept = place.resolve("kept.journal");
        byte[] half = Arrays.copyOf(Files.readAllBytes(kept), (int) Files.size(kept) / 2);
        Files.write(kept, half);

        Journals.Left left = left();

        assertThat(left.whole()).isEmpty();
        assertThat(left.damaged()).hasSize(1);
        assertThat(left.damaged().getFirst().why()).startsWith("It is not whole");
        assertThat(left.damaged().getFirst().folder().resolve("kept.journal")).hasBinaryContent(half);
        assertThat(left().damaged()).isEmpty();
    }

    @Test
    void whatThePowerCutTookOfTheNewestLeavesTheStateBefore() throws Exception {
        Path place = leave(JournalTest.entry(1, Optional.empty(), 1));
        Files.write(place.resolve("newest.journal"), new byte[5000]);

        assertThat(left().whole().getFirst().entry().steps()).isEqualTo(1);
    }

    @Test
    void ofTwoWholeStatesTheNewerIsOffered() throws Exception {
        Path place = leave(JournalTest.entry(1, Optional.empty(), 1));
        Files.write(place.resolve("newest.journal"), JournalText.write(9, JournalTest.entry(2, Optional.empty(), 2)));

        assertThat(left().whole().getFirst().entry().steps()).isEqualTo(2);
    }

    @Test
    void aDiscardedJournalIsDeletedAndOneThatIsLeftIsOfferedAgain() throws Exception {
        leave(JournalTest.entry(1, Optional.empty(), 1));
        left().whole().getFirst().leave();
        LeftJournal again = left().whole().getFirst();

        again.discard();

        assertThat(journals()).isEmpty();
    }

    @Test
    void emptyFoldersOfDeadProgramsAreSweptAndStrangeOnesStay() throws Exception {
        Path empty = folder.resolve("journal/empty");
        Files.createDirectories(empty);
        Files.createFile(empty.resolve("lock"));
        Path strange = Files.createDirectories(folder.resolve("journal/strange"));

        assertThat(left().whole()).isEmpty();

        assertThat(journals()).containsExactly(strange);
    }

    private Journals.Left left() {
        return new Journals(folder.resolve("journal")).left();
    }

    private Path leave(JournalEntry entry) throws Exception {
        Journal journal = new Journals(folder.resolve("journal")).begin(failure -> {
            throw new AssertionError(failure);
        });
        journal.keep(entry);
        journal.settle();
        journal.abandon();
        return journals().getFirst();
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("journal"))) {
            return all.toList();
        }
    }
}
