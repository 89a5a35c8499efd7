package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.FileMark;
import fingerpost.document.JournalEntry;
import fingerpost.document.LeftJournal;
import fingerpost.document.Samples;
import fingerpost.topology.Edit;
import fingerpost.ui.KeptProblems;
import fingerpost.ui.ScriptedAsk;
import fingerpost.ui.model.Project;
import fingerpost.ui.recover.Crash;
import fingerpost.ui.recover.Recovery;
import fingerpost.ui.shared.Ask.Outside;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectFilesTest {
    private static final Edit TITLE = new Edit("Change the title", topology -> topology.titled("Changed", ""));

    @TempDir
    Path folder;

    private final Project project = new Project();
    private final ScriptedAsk ask = new ScriptedAsk();
    private final KeptProblems problems = new KeptProblems();
    private final Background work = new Background(Runnable::run, Runnable::run);
    private Recovery recovery;
    private ProjectFiles files;
    private Settings settings;
    private Path file;

    @BeforeEach
    void start() throws Exception {
        settings = new Settings(folder.resolve("settings"));
        recovery = new Recovery(folder.resolve("state"), InstantSource.system());
        files = new ProjectFiles(project, work, ask, problems, settings, Places.HERE, recovery);
        file = folder.resolve("site.topology.json");
        DocumentFile.write(file, Samples.find("canary").orElseThrow().document());
    }

    @AfterEach
    void end() throws InterruptedException {
        files.end();
        files.journaling().settle();
    }

    @Test
    void anOpenedFileIsShownAndRemembered() {
        files.open(file);

        assertThat(project.topology().title()).startsWith("Canary");
        assertThat(files.title()).isEqualTo("site");
        assertThat(files.openProperty().get()).isTrue();
        assertThat(settings.recent()).containsExactly(file.toAbsolutePath());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheProjectStays() throws Exception {
        files.open(file);
        Document before = project.document();
        Path broken = Files.writeString(folder.resolve("broken.topology.json"), "{\"format\":");

        files.open(broken);

        assertThat(problems.shown()).hasSize(1);
        assertThat(problems.shown().getFirst()).startsWith("broken.topology.json was not opened: ");
        assertThat(project.document()).isSameAs(before);
        assertThat(settings.recent()).doesNotContain(broken);
    }

    @Test
    void savingWritesTheFileAndCleansTheMark() throws Exception {
        files.open(file);
        project.apply(TITLE);
        assertThat(project.unsavedProperty().get()).isTrue();

        files.save();

        assertThat(DocumentFile.read(file).topology().title()).isEqualTo("Changed");
        assertThat(project.unsavedProperty().get()).isFalse();
    }

    @Test
    void theFirstSaveAsksWhereAndGivesTheEnding() throws Exception {
        files.fresh();
        project.apply(TITLE);
        ask.answer(folder.resolve("fresh"));

        files.save();

        assertThat(ask.asked()).containsExactly("save changed.topology.json");
        assertThat(project.file()).isEqualTo(Optional.of(folder.resolve("fresh.topology.json")));
        assertThat(DocumentFile.read(folder.resolve("fresh.topology.json"))
                        .topology()
                        .title())
                .isEqualTo("Changed");
    }

    @Test
    void aFailedSaveLosesNothing() {
        files.fresh();
        project.apply(TITLE);
        ask.answer(file.resolve("below/site.topology.json"));

        files.save();

        assertThat(problems.shown()).hasSize(1);
        assertThat(problems.shown().getFirst()).contains("was not saved");
        assertThat(project.unsavedProperty().get()).isTrue();
        assertThat(project.topology().title()).isEqualTo("Changed");
    }

    @ParameterizedTest
    @EnumSource(Outside.class)
    void whatAnotherProgramWroteIsSavedOverOnlyWhenThePersonSaysSo(Outside answer) throws Exception {
        files.open(file);
        project.apply(TITLE);
        Document theirs = Samples.find("three-lines").orElseThrow().document();
        DocumentFile.write(file, theirs);
        List<Path> compared = new ArrayList<>();
        files.onBeside(compared::add);
        ask.answer(answer);
        ask.answer(folder.resolve("mine.topology.json"));

        files.save();

        assertThat(ask.asked()).contains("changed outside site.topology.json");
        assertThat(DocumentFile.read(file).equals(theirs)).isEqualTo(answer != Outside.SAVE_OVER);
        assertThat(compared.equals(List.of(file))).isEqualTo(answer == Outside.BESIDE);
        assertThat(Files.exists(folder.resolve("mine.topology.json"))).isEqualTo(answer == Outside.SAVE_AS);
        assertThat(project.unsavedProperty().get()).isEqualTo(answer == Outside.BESIDE || answer == Outside.CANCEL);
    }

    @Test
    void whoKeepsTheirsSavesWithoutAQuestion() throws Exception {
        files.open(file);
        project.apply(TITLE);
        DocumentFile.write(file, Samples.find("three-lines").orElseThrow().document());
        files.outside().look();
        files.outside().keepMine();

        files.save();
        project.apply(new Edit("Again", topology -> topology.titled("Again", "")));
        files.save();

        assertThat(ask.asked()).isEmpty();
        assertThat(DocumentFile.read(file).topology().title()).isEqualTo("Again");
    }

    @Test
    void aDeletedFileIsSavedAgainAndThatIsSaid() throws Exception {
        files.open(file);
        project.apply(TITLE);
        Files.delete(file);

        files.save();

        assertThat(project.noticeProperty().get().text()).isEqualTo("Saved site.topology.json, which had been deleted");
    }

    @Test
    void reloadingIsAStepThatCanBeUndone() throws Exception {
        files.open(file);
        project.apply(TITLE);
        DocumentFile.write(file, Samples.find("three-lines").orElseThrow().document());

        files.reload();

        assertThat(project.topology())
                .isEqualTo(Samples.find("three-lines").orElseThrow().document().topology());
        assertThat(project.unsavedProperty().get()).isFalse();
        project.undo();
        assertThat(project.topology().title()).isEqualTo("Changed");
        assertThat(project.unsavedProperty().get()).isTrue();
    }

    @Test
    void whatWasLeftIsRecoveredWithItsFileAndSavedThere() throws Exception {
        files.recover(left(Optional.of(file)));

        assertThat(project.topology().title()).isEqualTo("Left");
        assertThat(project.unsavedProperty().get()).isTrue();
        assertThat(project.file()).contains(file);
        assertThat(recovery.left()).isEmpty();
        files.save();
        assertThat(ask.asked()).isEmpty();
        assertThat(DocumentFile.read(file).topology().title()).isEqualTo("Left");
        files.journaling().settle();
        assertThat(folder.resolve("state/journal")).isEmptyDirectory();
    }

    @Test
    void recoveringOverTheSameFileIsAStepThatCanBeUndone() throws Exception {
        files.open(file);
        project.apply(TITLE);

        files.recover(left(Optional.of(file)));

        assertThat(project.topology().title()).isEqualTo("Left");
        project.undo();
        assertThat(project.topology().title()).isEqualTo("Changed");
    }

    @Test
    void aFileThatChangedSinceTheCrashIsToldOnRecovery() throws Exception {
        LeftJournal left = left(Optional.of(file));
        DocumentFile.write(file, Samples.find("three-lines").orElseThrow().document());

        files.recover(left);

        assertThat(files.outside().sinceProperty().get()).isEqualTo(FileMark.Since.CHANGED);
    }

    private LeftJournal left(Optional<Path> of) throws Exception {
        DocumentFile.Opened read = DocumentFile.open(file);
        Crash.leave(
                new JournalEntry(
                        read.document().with(read.document().topology().titled("Left", "")),
                        of,
                        "site",
                        Instant.EPOCH,
                        3,
                        read.mark().digest()),
                folder.resolve("scratch"),
                folder.resolve("state"));
        recovery.look(work);
        return recovery.left().getFirst();
    }
}
