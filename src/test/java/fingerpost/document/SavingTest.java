package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.document.Saving.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    private static final Document NEW = RandomDocument.of(2);

    @TempDir
    Path folder;

    private Backups backups;
    private Saving saving;
    private Path file;
    private FileMark read;

    @BeforeEach
    void read() throws Exception {
        backups = new Backups(folder.resolve("state/backups"));
        saving = new Saving(backups);
        file = folder.resolve("shop.topology.json");
        DocumentFile.write(file, RandomDocument.of(1));
        read = DocumentFile.open(file).mark();
    }

    @Test
    void whatStoodThereIsKeptAndTheNewMarkIsThatOfTheFile() throws Exception {
        String before = Files.readString(file);

        Outcome.Saved saved = (Outcome.Saved) saving.save(file, NEW, Optional.of(read));

        assertThat(DocumentFile.read(file)).isEqualTo(NEW);
        assertThat(saved.mark()).isEqualTo(DocumentFile.open(file).mark());
        assertThat(backups.of(file).getFirst().content()).hasContent(before);
        assertThat(saved.wasGone()).isFalse();
        assertThat(saved.notKept()).isEmpty();
    }

    @Test
    void whatAnotherProgramWroteIsNotSavedOverUnlessToldTo() throws Exception {
        DocumentFile.write(file, RandomDocument.of(3));

        assertThat(saving.save(file, NEW, Optional.of(read))).isEqualTo(new Outcome.Changed());
        assertThat(DocumentFile.read(file)).isEqualTo(RandomDocument.of(3));

        assertThat(saving.save(file, NEW, Optional.empty())).isInstanceOf(Outcome.Saved.class);
        assertThat(DocumentFile.read(file)).isEqualTo(NEW);
        assertThat(DocumentFile.read(backups.of(file).getFirst().content())).isEqualTo(RandomDocument.of(3));
    }

    @Test
    void aDeletedFileIsSavedAgainAndThatIsSaid() throws Exception {
        Files.delete(file);

        Outcome.Saved saved = (Outcome.Saved) saving.save(file, NEW, Optional.of(read));

        assertThat(saved.wasGone()).isTrue();
        assertThat(DocumentFile.read(file)).isEqualTo(NEW);
    }

    @Test
    void whatCannotBeKeptIsSaidAndDoesNotHinderTheSaving() throws Exception {
        Files.writeString(folder.resolve("state"), "in the way");

        Outcome.Saved saved = (Outcome.Saved) saving.save(file, NEW, Optional.of(read));

        assertThat(saved.notKept()).isPresent();
        assertThat(DocumentFile.read(file)).isEqualTo(NEW);
    }

    @Test
    void aVanishedFolderIsAProblem() throws Exception {
        Path there = folder.resolve("gone/shop.topology.json");

        assertThatThrownBy(() -> saving.save(there, NEW, Optional.of(read)))
                .isInstanceOf(DocumentProblem.class)
                .hasMessageContaining("was not saved: the folder is not there");
    }
}
