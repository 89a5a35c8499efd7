package fingerpost.ui.model;

import fingerpost.check.Coverage;
import fingerpost.check.Finding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.drift.Place;
import fingerpost.document.Document;
import fingerpost.document.History;
import fingerpost.export.Loss;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The open project, as every part of the window sees it: one document with its undo list, what is selected in it, what the
 * checks found. Used on the UI thread only.
 */
public final class Project {
    /** The number of no state. */
    private static final long NOWHERE = -1;

    private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>(Document.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> undoName = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Set<Subject>> selection = new SimpleObjectProperty<>(Set.of()) {
        @Override
        public void set(Set<Subject> wanted) {
            super.set(there(wanted));
        }
    };
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Subject>> path = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Map<Subject, LiveState>> live = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<List<Place>> compared = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Report>> report = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Loss>> losses = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Map<Subject, Beside>> beside = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Set<Subject>> down = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<Found>> found = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final List<Consumer<Subject>> revealers = new ArrayList<>();
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Map<Subject, Coverage>> coverage = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<List<Hop>> hops = new SimpleObjectProperty<>(List.of());
    private final Ghosts ghosts = new Ghosts();
    private History<Document> history = History.of(Document.EMPTY);

    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Document document() {
        return document.get();
    }

    public Topology topology() {
        return document.get().topology();
    }

    /** The file that holds the project; empty until it is first saved. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public Optional<Path> file() {
        return file.get();
    }

    /** How many documents were opened so far: changes whenever another one takes the place of this. */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether something was changed that no file holds. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** The name of the step that undo takes back; empty for none. */
    public ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** What is selected; always of the design that stands now. */
    public ObjectProperty<Set<Subject>> selectionProperty() {
        return selection;
    }

    /** Without what drawing, problems and lists may still show, which are a moment behind the edits. */
    private Set<Subject> there(Set<Subject> wanted) {
        Topology now = topology();
        if (wanted.stream().allMatch(each -> now.find(each.element()).isPresent())) {
            return wanted;
        }
        Set<Subject> there = new LinkedHashSet<>(wanted);
        there.removeIf(each -> now.find(each.element()).isEmpty());
        return there;
    }

    public Set<Subject> selection() {
        return selection.get();
    }

    public void select(Subject... subjects) {
        selection.set(new LinkedHashSet<>(List.of(subjects)));
    }

    /** What the checks found in the design, worst first; a moment behind the edits. */
    public ObjectProperty<List<Finding>> findingsProperty() {
        return findings;
    }

    /** The boxes that a walk's step touches, shown lit on the drawing. */
    public ObjectProperty<List<Subject>> pathProperty() {
        return path;
    }

    /** The way of the live trace that is looked at, over the drawing; empty while none is. */
    public ObjectProperty<List<Hop>> hopsProperty() {
        return hops;
    }

    /** How nodes stand beside live answers, as last compared; empty before. */
    public ObjectProperty<Map<Subject, LiveState>> liveProperty() {
        return live;
    }

    /** Each place of the design beside what was live when that was last compared; empty before. */
    public ObjectProperty<List<Place>> comparedProperty() {
        return compared;
    }

    /** The report of live names that is looked at; empty while none is. */
    public ObjectProperty<Optional<Report>> reportProperty() {
        return report;
    }

    /** How well the target that is being exported to can say each thing; empty while nothing is exported. */
    public ObjectProperty<List<Loss>> lossesProperty() {
        return losses;
    }

    /** How boxes stand beside what the design was last compared with; empty before. */
    public ObjectProperty<Map<Subject, Beside>> besideProperty() {
        return beside;
    }

    /** How far each name that clients visit is covered; a moment behind the edits. */
    public ObjectProperty<Map<Subject, Coverage>> coverageProperty() {
        return coverage;
    }

    /** What the other side of a comparison has and this design lacks. */
    public Ghosts ghosts() {
        return ghosts;
    }

    /** The boxes that do not answer in the rehearsal that runs; empty without one. */
    public ObjectProperty<Set<Subject>> downProperty() {
        return down;
    }

    /** What somebody looks for at the moment; empty while nobody does. */
    public ObjectProperty<Optional<Found>> foundProperty() {
        return found;
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Says something in the status bar. */
    public void say(Notice said) {
        notice.set(said);
    }

    /** Calls the listener whenever something is to be brought into sight. */
    public void onReveal(Consumer<Subject> revealer) {
        revealers.add(revealer);
    }

    /** Selects the subject and brings it into sight everywhere. */
    public void reveal(Subject subject) {
        select(subject);
        revealers.forEach(each -> each.accept(subject));
    }

    /** Puts another document in the place of this one, with a fresh undo list. */
    public void open(Document fresh, Optional<Path> from) {
        history = History.of(fresh);
        file.set(from);
        selection.set(Set.of());
        path.set(List.of());
        findings.set(List.of());
        notice.set(Notice.NONE);
        show();
        opened.set(opened.get() + 1);
    }

    /** The same with what no file holds yet, so that it is not lost without a question. */
    public void openUnsaved(Document fresh) {
        openUnsaved(fresh, Optional.empty());
    }

    /** The same with changes that are to be saved to that file. */
    public void openUnsaved(Document fresh, Optional<Path> from) {
        open(fresh, from);
        history = history.savedAt(NOWHERE);
        show();
    }

    /** The number of the state that stands now, to be named once it is saved. */
    public long revision() {
        return history.revision();
    }

    /** The state of that number now lies in that file. */
    public void saved(long revision, Path to) {
        history = history.savedAt(revision);
        file.set(Optional.of(to));
        show();
    }

    /** Carries the edit out as one step of undo; says why in the status bar where it does not fit. */
    public boolean apply(Edit edit) {
        return change(Told.edit(edit.name()), current -> Carried.over(current, edit.apply(current.topology())));
    }

    /** Changes the document as one step of undo; the same document again is no step. */
    public boolean change(String name, UnaryOperator<Document> change) {
        Document next;
        try {
            next = change.apply(document.get());
        } catch (IllegalArgumentException refused) {
            notice.set(Notice.refused(Reason.of(refused)));
            return false;
        }
        if (!next.equals(document.get())) {
            history = history.push(name, next);
            notice.set(Notice.NONE);
            show();
        }
        return true;
    }

    /** The same as {@link #change}, as part of the last step if that has this name and is not in the file yet. */
    public void goOn(String name, UnaryOperator<Document> change) {
        history = history.amend(name, change.apply(document.get()));
        notice.set(Notice.NONE);
        show();
    }

    /**
     * Puts that document in the place of what the last step made, which was one of that name, so that what is typed letter by
     * letter is one step; without a step where it is again as it was before.
     */
    public void retake(String name, Document next) {
        History<Document> before = history.undo();
        history = next.equals(before.present()) ? before : history.amend(name, next);
        notice.set(Notice.NONE);
        show();
    }

    /** Changes what needs no undo, such as where the layout put a new box. */
    public void amend(UnaryOperator<Document> change) {
        history = history.replace(change.apply(document.get()));
        show();
    }

    public void undo() {
        undoName.get().ifPresent(name -> {
            history = history.undo();
            show();
            notice.set(Notice.plain(Speech.of("Undone: {0}", name)));
        });
    }

    public void redo() {
        redoName.get().ifPresent(name -> {
            history = history.redo();
            show();
            notice.set(Notice.plain(Speech.of("Done again: {0}", name)));
        });
    }

    /** What can be undone and done again. */
    public Steps steps() {
        return new Steps(history.redoNames(), history.undoNames());
    }

    /** That many steps forward again, or back where negative. */
    public void jump(int steps) {
        history = history.jump(steps);
        show();
    }

    private void show() {
        Set<Subject> kept = Present.in(history.present().topology(), selection.get());
        if (!kept.equals(selection.get())) {
            selection.set(kept);
        }
        document.set(history.present());
        undoName.set(history.undoNames().stream().findFirst());
        redoName.set(history.redoNames().stream().findFirst());
        unsaved.set(history.dirty());
    }
}
