package fingerpost.ui.export;

import fingerpost.check.Finding;
import fingerpost.document.DocumentProblem;
import fingerpost.document.OutputFolder;
import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.safety.Deployment;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;

/**
 * The export that a person is at: what is wished and where to, what that would write, what has to be agreed to. Keeps up with
 * the design while it is shown. Nothing is written that was not shown before. Used on the UI thread only.
 */
public final class Exporting {
    private final Project project;
    private final Background background;
    private final Function<Topology, List<Finding>> checks;
    private final LastExports lasts;
    private final List<Exporter> targets;
    private final ObjectProperty<Wish> wish;
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<Concern>> agreed = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Prepared>> prepared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    /** Held here, since the list of what runs holds it only weakly. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    private Optional<Running> running = Optional.empty();
    private final List<Runnable> showing = new ArrayList<>();
    private boolean working;
    private boolean writing;
    private boolean shown;
    private boolean stale;
    /** Whether what is shown is no longer of the design, since its successor was cancelled. */
    private boolean outdated;

    private Wish last;

    /**
     * The export of that project.
     *
     * @param checks finds what is wrong with a design; asked off the UI thread
     */
    public Exporting(
            Project project,
            Background background,
            List<Exporter> exporters,
            Function<Topology, List<Finding>> checks,
            LastExports lasts) {
        this.project = project;
        this.background = background;
        this.checks = checks;
        this.lasts = lasts;
        targets = TargetGroup.sorted(exporters);
        last = usual(targets.getFirst());
        wish = new SimpleObjectProperty<>(last);
        background.running().addListener(ended);
        wish.subscribe((_, now) -> {
            last = now instanceof Wish.Export ? now : last;
            fresh();
        });
        folder.subscribe((_, _) -> fresh());
        agreed.subscribe(_ -> judge());
        project.documentProperty().map(document -> document.topology()).subscribe((_, _) -> prepare());
        project.openedProperty().subscribe((_, _) -> forget());
    }

    /** The target in the version that it is usually written for. */
    static Wish usual(Exporter exporter) {
        return new Wish.Export(exporter, exporter.versions().getFirst());
    }

    /** All there are, those of one group together. */
    List<Exporter> targets() {
        return targets;
    }

    ObjectProperty<Wish> wishProperty() {
        return wish;
    }

    ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    /** The concerns of which a person said that it is meant. */
    ObjectProperty<Set<Concern>> agreedProperty() {
        return agreed;
    }

    /** What would be written; empty before it is known and where it cannot be made. */
    ReadOnlyObjectProperty<Optional<Prepared>> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /** Why something did not go as wanted; empty for nothing. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it can be written now: there is something to write, it is up to date, and every concern is agreed to. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Tells the folder that the files of the design would change, for as long as that is shown; else nothing. */
    public void onReplacing(Consumer<Optional<Path>> told) {
        prepared.subscribe(now -> told.accept(replaced(now)));
        showing.add(() -> told.accept(replaced(prepared.get())));
    }

    private Optional<Path> replaced(Optional<Prepared> now) {
        boolean any = shown
                && now.filter(each -> !each.deployment().before().isEmpty()).isPresent();
        return folder.get().filter(_ -> any);
    }

    /** Keeps up with the design from now on and says on the drawing what gets lost, or leaves off. */
    public void show(boolean on) {
        if (on != shown) {
            shown = on;
            showing.forEach(Runnable::run);
            if (on) {
                prepare();
            } else {
                project.lossesProperty().set(List.of());
            }
        }
    }

    private void forget() {
        prepared.set(Optional.empty());
        agreed.set(Set.of());
        Optional<LastExports.Last> before = project.file().flatMap(lasts::of);
        folder.set(before.map(LastExports.Last::folder));
        wish.set(before.flatMap(this::wish).orElse(last));
        project.lossesProperty().set(List.of());
        prepare();
    }

    /** From earlier files back to the design. */
    void back() {
        wish.set(last);
    }

    private Optional<Wish> wish(LastExports.Last before) {
        return targets.stream()
                .filter(each ->
                        each.target().equals(before.target()) && each.versions().contains(before.version()))
                .findFirst()
                .map(each -> new Wish.Export(each, before.version()));
    }

    /** Looks anew, after something did not go as wanted. */
    void fresh() {
        fault.set("");
        prepare();
    }

    /** Makes the files of the design and compares them with the folder, as soon as nothing else is under way. */
    void prepare() {
        if (!shown) {
            return;
        }
        if (working) {
            stale = true;
            return;
        }
        Wish wished = wish.get();
        Topology topology = project.topology();
        Optional<Path> into = folder.get();
        begin(wished.preparing(), () -> Prepared.of(wished, topology, into, checks), this::come, this::refused);
    }

    private <T> void begin(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        stale = false;
        working(true);
        Running task = background.start(
                name, work, result -> over(() -> done.accept(result)), failure -> over(() -> failed.accept(failure)));
        if (working) {
            running = Optional.of(task);
        }
    }

    private void over(Runnable told) {
        running = Optional.empty();
        writing = false;
        told.run();
        working(false);
        if (stale) {
            prepare();
        }
    }

    /** Whether it can be written is known before it is told that the work is over. */
    private void working(boolean now) {
        working = now;
        judge();
        busy.set(now);
    }

    private void come(Prepared made) {
        outdated = false;
        prepared.set(Optional.of(made));
        Set<Concern> still = new HashSet<>(agreed.get());
        still.retainAll(made.concerns());
        agreed.set(Set.copyOf(still));
        lose(made.losses());
    }

    private void refused(Throwable failure) {
        prepared.set(Optional.empty());
        fault.set(Reason.of(failure));
        lose(
                failure instanceof Refusal refusal && refusal.subject() != null
                        ? List.of(new Loss(refusal.subject(), Loss.Status.CANNOT, Reason.of(failure)))
                        : List.of());
    }

    private void lose(List<Loss> losses) {
        if (shown) {
            project.lossesProperty().set(losses);
        }
    }

    private void judge() {
        ready.set(!working
                && !stale
                && !outdated
                && folder.get().isPresent()
                && prepared.get()
                        .filter(made -> made.isChange() && agreed.get().containsAll(made.concerns()))
                        .isPresent());
    }

    /** Ends what is under way; files that are written already stay. */
    void cancel() {
        running.ifPresent(Running::cancel);
        if (!writing) {
            noticeEnd();
        }
    }

    /** Whoever cancels from the status bar tells nobody. */
    private void noticeEnd() {
        if (running.filter(Running::cancelled).isPresent()) {
            boolean wrote = writing;
            fault.set(wrote ? Speech.of("Stopped. Some of the files may have been written.") : Speech.of("Stopped."));
            over(() -> {
                stale = wrote;
                outdated = true;
            });
        }
    }

    /** Writes what is shown, and nothing if the folder is no longer as it is shown. */
    public void write() {
        Optional<Prepared> now = prepared.get();
        Optional<Path> into = folder.get();
        if (!ready.get() || now.isEmpty() || into.isEmpty()) {
            return;
        }
        fault.set("");
        writing = true;
        begin(
                Speech.of("Writing into {0}", into.get()),
                () -> written(now.get(), into.get()),
                count -> {
                    project.say(Notice.plain(
                            count == 1
                                    ? Speech.of("Exported 1 file into {0}", into.get())
                                    : Speech.of("Exported {0} files into {1}", count, into.get())));
                    remember(into.get());
                    wish.set(last);
                    prepare();
                },
                failure -> {
                    fault.set(Reason.of(failure));
                    prepare();
                });
    }

    private void remember(Path into) {
        if (wish.get() instanceof Wish.Export export) {
            project.file()
                    .ifPresent(design -> lasts.remember(
                            design, new LastExports.Last(export.exporter().target(), export.version(), into)));
        }
    }

    private static int written(Prepared prepared, Path into) throws DocumentProblem {
        OutputFolder output = new OutputFolder(into);
        Deployment shown = prepared.deployment();
        Deployment now = Deployment.of(output.texts(shown.after().keySet()), shown.after());
        if (!now.checksum().equals(shown.checksum())) {
            throw new DocumentProblem(Speech.of(
                    "Nothing was written, because the files in {0} are no longer those that were compared. Look at "
                            + "the differences, which are shown anew.",
                    into));
        }
        switch (prepared.wish()) {
            case Wish.Export export -> output.replace(export.exporter().target(), shown.before(), shown.after());
            case Wish.Earlier earlier -> output.restore(earlier.number());
        }
        return shown.changed().size();
    }
}
