package fingerpost.ui.recover;

import fingerpost.document.Backups;
import fingerpost.document.Journals;
import fingerpost.document.Journals.Damaged;
import fingerpost.document.LeftJournal;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Problems;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What earlier programs left unsaved, and where this one keeps its journals and backups: one for all windows. */
public final class Recovery {
    private final Journals journals;
    private final Backups backups;
    private final InstantSource clock;
    private final ObservableList<LeftJournal> left = FXCollections.observableArrayList();
    private final ObservableList<Damaged> damaged = FXCollections.observableArrayList();

    /**
     * Nothing is read before {@link #look}.
     *
     * @param state the folder of this person in which the program keeps what it needs
     */
    public Recovery(Path state, InstantSource clock) {
        journals = new Journals(state.resolve("journal"));
        backups = new Backups(state.resolve("backups"));
        this.clock = clock;
    }

    /** Looks once for what was left; each that is found is offered until the person says what to do with it. */
    public void look(Background background) {
        background.quietly(
                journals::left,
                found -> {
                    left.setAll(found.whole());
                    damaged.setAll(found.damaged());
                },
                _ -> {});
    }

    /** What can be recovered, the latest first; changed on the UI thread only. */
    public ObservableList<LeftJournal> left() {
        return left;
    }

    /** What was left and cannot be read. */
    public ObservableList<Damaged> damaged() {
        return damaged;
    }

    public Backups backups() {
        return backups;
    }

    Journals journals() {
        return journals;
    }

    public Instant now() {
        return clock.instant();
    }

    /** No longer offers it; what holds it now keeps it. */
    public void taken(LeftJournal journal) {
        left.remove(journal);
    }

    /** The person has read what is damaged. */
    void seen(Damaged each) {
        damaged.remove(each);
    }

    /** Deletes it, as the person wants it. */
    public void discard(LeftJournal journal, Background background, Problems problems) {
        left.remove(journal);
        background.quietly(
                () -> {
                    journal.discard();
                    return journal;
                },
                _ -> {},
                failure -> problems.show(Speech.of("The unsaved changes were not discarded"), failure));
    }
}
