package fingerpost.ui.recover;

import fingerpost.document.AtomicFiles;
import fingerpost.document.FileMark;
import fingerpost.document.Journal;
import fingerpost.document.JournalEntry;
import fingerpost.document.LeftJournal;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.speech.Speech;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps a journal of one project while something in it is unsaved. */
public final class Journaling {
    private final Project project;
    private final Recovery recovery;
    private final Supplier<String> title;
    private final Supplier<Optional<FileMark>> mark;
    private final Consumer<IOException> failed;
    private Journal journal;
    private int cleanAt;
    private int before;
    private boolean told;

    /**
     * Of that project, from {@link #follow} on.
     *
     * @param title what the project is called
     * @param mark how its file was when it was last read or written
     */
    public Journaling(
            Project project,
            Recovery recovery,
            Background background,
            Supplier<String> title,
            Supplier<Optional<FileMark>> mark) {
        this.project = project;
        this.recovery = recovery;
        this.title = title;
        this.mark = mark;
        failed = background.relay(failures -> tell(failures.getLast()));
        journal = recovery.journals().begin(failed);
    }

    public void follow() {
        project.unsavedProperty().subscribe((_, unsaved) -> {
            if (unsaved) {
                keep();
            } else {
                clean();
            }
        });
        project.documentProperty().subscribe((_, _) -> keep());
        project.fileProperty().subscribe((_, _) -> keep());
        project.openedProperty().subscribe((_, _) -> cleanAt = 0);
    }

    /** Goes on with the journal of what is about to be recovered into the project. */
    public void resume(LeftJournal left) {
        journal.clear();
        journal = left.resume(failed);
        before = left.entry().steps();
        recovery.taken(left);
    }

    /** The project is closed, and the person gave up what is not saved. */
    public void end() {
        journal.clear();
    }

    /** Waits until the disk has what was done last; not for the UI thread. */
    public void settle() throws InterruptedException {
        journal.settle();
    }

    private void clean() {
        cleanAt = depth();
        before = 0;
        told = false;
        journal.clear();
    }

    private void keep() {
        if (project.unsavedProperty().get()) {
            journal.keep(new JournalEntry(
                    project.document(),
                    project.file(),
                    title.get(),
                    recovery.now(),
                    before + Math.abs(depth() - cleanAt),
                    mark.get().map(FileMark::digest).orElse("")));
        }
    }

    private int depth() {
        return project.steps().behind().size();
    }

    private void tell(IOException failure) {
        if (!told) {
            told = true;
            project.say(Notice.refused(
                    Speech.of("What you do is not kept safe until you save it: {0}", AtomicFiles.reason(failure))));
        }
    }
}
