package fingerpost.ui.recover;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.FileMark.Since;
import fingerpost.document.Samples;
import fingerpost.ui.HeldWork;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFileTest {
    @TempDir
    Path folder;

    private final Project project = new Project();
    private final HeldWork work = new HeldWork();
    private final OutsideFile outside = new OutsideFile(project, new Background(Runnable::run, work));
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("shop.topology.json");
        DocumentFile.write(file, Samples.find("canary").orElseThrow().document());
        DocumentFile.Opened read = DocumentFile.open(file);
        project.open(read.document(), Optional.of(file));
        outside.known(Optional.of(read.mark()));
    }

    @Test
    void aChangeIsNoticedUntilTheFileIsReadAgain() throws Exception {
        Files.writeString(file, "other");
        outside.look();
        assertThat(outside.sinceProperty().get()).isEqualTo(Since.CHANGED);

        outside.known(Optional.of(DocumentFile.open(written("three-lines")).mark()));
        assertThat(outside.sinceProperty().get()).isEqualTo(Since.SAME);
    }

    @Test
    void aDeletedFileIsNoticed() throws Exception {
        Files.delete(file);
        outside.look();

        assertThat(outside.sinceProperty().get()).isEqualTo(Since.GONE);
    }

    @Test
    void whoKeepsTheirsIsNotAskedAgainAndMaySaveOverIt() throws Exception {
        Files.writeString(file, "other");
        outside.look();
        outside.keepMine();
        outside.look();

        assertThat(outside.sinceProperty().get()).isEqualTo(Since.SAME);
        assertThat(outside.expected()).isEmpty();
        assertThat(outside.mark()).isPresent();
    }

    @Test
    void whatWasSeenBeforeASaveIsNotSaidAfterIt() throws Exception {
        Files.writeString(file, "other");
        work.hold();
        outside.look();
        Path fresh = written("three-lines");
        outside.known(Optional.of(DocumentFile.open(fresh).mark()));
        work.release();

        assertThat(outside.sinceProperty().get()).isEqualTo(Since.SAME);
    }

    private Path written(String sample) throws Exception {
        DocumentFile.write(file, Samples.find(sample).orElseThrow().document());
        return file;
    }
}
