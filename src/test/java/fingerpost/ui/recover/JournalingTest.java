package fingerpost.ui.recover;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.FileMark;
import fingerpost.document.JournalEntry;
import fingerpost.document.LeftJournal;
import fingerpost.document.Samples;
import fingerpost.topology.Edit;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Document DESIGN = Samples.find("canary").orElseThrow().document();
    private static final FileMark MARK = new FileMark(1, NOON, "ab12");

    @TempDir
    Path folder;

    private final Project project = new Project();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private Path file;
    private Journaling journaling;
    private int starts;

    @BeforeEach
    void open() {
        file = folder.resolve("shop.topology.json");
        journaling = of(project, new Recovery(folder.resolve("state"), InstantSource.fixed(NOON)));
        project.open(DESIGN, Optional.of(file));
    }

    @AfterEach
    void end() throws InterruptedException {
        journaling.end();
        journaling.settle();
    }

    @Test
    void everyUnsavedEditCanBeRecovered() throws Exception {
        project.apply(title("one"));
        project.apply(title("two"));
        project.undo();
        project.apply(title("three"));

        assertThat(left())
                .containsExactly(new JournalEntry(
                        DESIGN.with(DESIGN.topology().titled("three", "")),
                        Optional.of(file),
                        "shop",
                        NOON,
                        2,
                        "ab12"));
    }

    @Test
    void whatIsSavedOrUndoneLeavesNothing() throws Exception {
        project.apply(title("one"));
        project.undo();
        assertThat(left()).isEmpty();

        project.apply(title("two"));
        assertThat(left()).hasSize(1);
        project.saved(project.revision(), file);
        assertThat(left()).isEmpty();
    }

    @Test
    void anotherDocumentInItsPlaceLeavesNothing() throws Exception {
        project.apply(title("given up"));
        project.open(Document.EMPTY, Optional.empty());

        assertThat(left()).isEmpty();
    }

    @Test
    void theStepsOfARecoveredDocumentAreCountedOn() throws Exception {
        project.apply(title("one"));
        project.apply(title("two"));
        Recovery next = started();
        Project recovered = new Project();
        Journaling resumed = of(recovered, next);
        LeftJournal left = next.left().getFirst();

        resumed.resume(left);
        recovered.openUnsaved(left.entry().document(), left.entry().file());
        recovered.apply(title("three"));
        resumed.settle();

        assertThat(next.left()).isEmpty();
        Recovery third = started(folder.resolve("next" + starts));
        assertThat(third.left()).extracting(each -> each.entry().steps()).containsExactly(3);
        assertThat(third.left().getFirst().entry().document().topology().title())
                .isEqualTo("three");
        resumed.end();
        resumed.settle();
    }

    private Journaling of(Project of, Recovery recovery) {
        Journaling made = new Journaling(of, recovery, background, () -> "shop", () -> Optional.of(MARK));
        made.follow();
        return made;
    }

    private List<JournalEntry> left() throws Exception {
        return started().left().stream().map(LeftJournal::entry).toList();
    }

    private Recovery started() throws Exception {
        journaling.settle();
        return started(folder.resolve("state"));
    }

    /** A program that starts after this one was killed now. */
    private Recovery started(Path state) throws Exception {
        Path next = folder.resolve("next" + ++starts);
        Crash.copy(state, next);
        Recovery recovery = new Recovery(next, InstantSource.fixed(NOON));
        recovery.look(background);
        return recovery;
    }

    private static Edit title(String title) {
        return new Edit("Change the title", topology -> topology.titled(title, ""));
    }
}
