package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.Samples;
import fingerpost.topology.Edit;
import fingerpost.ui.KeptProblems;
import fingerpost.ui.ScriptedAsk;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
    private static final Edit TITLE = new Edit("Change the title", topology -> topology.titled("Changed", ""));

    @TempDir
    Path folder;

    private final Project project = new Project();
    private final ScriptedAsk ask = new ScriptedAsk();
    private final KeptProblems problems = new KeptProblems();
    private ProjectFiles files;
    private Settings settings;
    private Path file;

    @BeforeEach
    void start() throws Exception {
        settings = new Settings(folder.resolve("settings"));
        files = new ProjectFiles(
                project, new Background(Runnable::run, Runnable::run), ask, problems, settings, Places.HERE);
        file = folder.resolve("site.topology.json");
        DocumentFile.write(file, Samples.find("canary").orElseThrow().document());
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
}
