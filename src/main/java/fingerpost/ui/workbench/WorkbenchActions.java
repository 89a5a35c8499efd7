package fingerpost.ui.workbench;

import fingerpost.dns.DomainName;
import fingerpost.topology.Group;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Groups;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** Says what each action does in this window; the parts of the project are made when an action first needs them. */
final class WorkbenchActions {
    private static final double ZOOM_STEP = 1.25;
    private final ObservableValue<Boolean> never = new SimpleBooleanProperty();

    private final Stage stage;
    private final Project project;
    private final Actions actions;
    private final Settings settings;
    private final ProjectFiles files;
    private final Supplier<Parts> parts;
    private final Modes modes;

    WorkbenchActions(
            Stage stage,
            Project project,
            Actions actions,
            Settings settings,
            ProjectFiles files,
            Supplier<Parts> parts,
            Modes modes) {
        this.stage = stage;
        this.settings = settings;
        this.project = project;
        this.actions = actions;
        this.files = files;
        this.parts = parts;
        this.modes = modes;
    }

    void define() {
        file();
        edit();
        view();
        check();
        diagnose();
        simulate();
        export();
        new ArrangeActions(project, actions, settings, parts, modes.designing(), this::selected).define();
        actions.define(ActionId.ABOUT, () -> new Sheets(stage).about());
    }

    private PanesController panes() {
        return parts.get().panes();
    }

    private ObservableValue<Boolean> open() {
        return files.openProperty();
    }

    private void file() {
        actions.define(ActionId.NEW, files::fresh);
        actions.define(ActionId.OPEN, files::open);
        actions.define(ActionId.SAVE, open(), files::save);
        actions.define(ActionId.SAVE_AS, open(), files::saveAs);
        actions.define(ActionId.WELCOME, open(), files::leave);
        actions.define(ActionId.EXPORT, open(), modes::exportNow);
    }

    private void edit() {
        actions.define(
                ActionId.UNDO,
                project.undoNameProperty().map(Optional::isPresent),
                project.undoNameProperty()
                        .map(name ->
                                name.map(text -> Speech.of("Undo: {0}", text)).orElse(Speech.of("Undo"))),
                project::undo);
        actions.define(
                ActionId.REDO,
                project.redoNameProperty().map(Optional::isPresent),
                project.redoNameProperty()
                        .map(name ->
                                name.map(text -> Speech.of("Redo: {0}", text)).orElse(Speech.of("Redo"))),
                project::redo);
        actions.define(ActionId.CUT, selected(), () -> parts.get().pasting().cut());
        actions.define(
                ActionId.COPY_ZONE, selected(), () -> parts.get().pasting().copyZoneLines());
        actions.define(
                ActionId.COPY_JSON, selected(), () -> parts.get().pasting().copyJson());
        actions.define(ActionId.COPY, selected(), () -> parts.get().pasting().copy());
        actions.define(
                ActionId.PASTE, modes.designing(), () -> parts.get().pasting().paste());
        actions.define(
                ActionId.DUPLICATE, selected(), () -> parts.get().pasting().duplicate());
        actions.define(ActionId.DELETE, selected(), () -> parts.get().deleting().delete(project.selection()));
        actions.define(ActionId.RENAME, renamable(), this::rename);
        actions.define(ActionId.CONNECT, selected(), () -> new KeyConnect(project, parts.get()).begin());
        actions.define(ActionId.SELECT_ALL, modes.designing(), this::selectAll);
    }

    /** Over the box on the canvas, or in the inspector where there is none. */
    private void rename() {
        GraphCanvas canvas = parts.get().canvas();
        Optional<Subject> group = new Groups(project)
                .only()
                .filter(whole ->
                        whole.members().size() > 1 || canvas.selection().get().contains(whole.subject()))
                .map(Group::subject);
        boolean onCanvas =
                group.map(Set::of).orElse(project.selection()).stream().anyMatch(canvas::rename);
        if (!onCanvas && group.isEmpty()) {
            panes().showInspector();
            parts.get().inspector().rename();
        }
    }

    private ObservableValue<Boolean> renamable() {
        Groups groups = new Groups(project);
        return project.documentProperty()
                .flatMap(_ -> selected(now -> now.size() == 1 || groups.only().isPresent()));
    }

    private ObservableValue<Boolean> selected() {
        return selected(now -> !now.isEmpty());
    }

    /** Only while the design is shown: what cannot be seen is not deleted by a key. */
    private ObservableValue<Boolean> selected(Predicate<Set<Subject>> wanted) {
        return modes.designing()
                .flatMap(designing -> project.selectionProperty().map(now -> designing && wanted.test(now)));
    }

    private void selectAll() {
        Set<Subject> all = new LinkedHashSet<>();
        TopologyGraph.of(project.topology()).nodes().forEach(node -> all.add(node.subject()));
        project.selectionProperty().set(all);
    }

    private void view() {
        actions.define(
                ActionId.ADD, modes.designing(), () -> parts.get().palette().focus());
        actions.define(ActionId.FIND_OUTLINE, modes.designing(), () -> panes().focusIn("#outline-search"));
        actions.define(
                ActionId.FIND, modes.designing(), () -> parts.get().find().open());
        actions.define(
                ActionId.FIND_NEXT, modes.designing(), () -> parts.get().found().step(1));
        actions.define(
                ActionId.FIND_PREVIOUS,
                modes.designing(),
                () -> parts.get().found().step(-1));
        actions.define(
                ActionId.SELECT_FOUND,
                modes.designing(),
                () -> parts.get().found().selectAll());
        actions.define(
                ActionId.SHOW_ALL,
                project.foundProperty()
                        .map(found ->
                                found.filter(each -> !each.hidden().isEmpty()).isPresent()),
                () -> parts.get().found().showAll());
        actions.define(ActionId.INSPECT, modes.designing(), () -> {
            panes().showInspector();
            parts.get().inspector().rename();
        });
        actions.define(
                ActionId.CANVAS, modes.designing(), () -> parts.get().canvas().requestFocus());
        actions.define(ActionId.DRAWER, modes.designing(), () -> panes().toggleDrawer());
        actions.define(ActionId.PROBLEMS, modes.designing(), () -> {
            panes().showProblems();
            panes().focusIn("#problems");
        });
        actions.define(ActionId.RECORDS, modes.designing(), () -> {
            panes().showRecords();
            panes().focusIn("#records-filter");
        });
        actions.define(ActionId.LOG, modes.designing(), () -> {
            panes().showLog();
            panes().focusIn("#log");
        });
        actions.define(ActionId.NEXT_PANE, modes.designing(), () -> panes().nextPane(1));
        actions.define(ActionId.PREVIOUS_PANE, modes.designing(), () -> panes().nextPane(-1));
        actions.define(ActionId.TEXT, modes.designing(), () -> {
            panes().showText();
            parts.get().text().focus();
        });
        actions.define(ActionId.TEXT_BESIDE, modes.designing(), () -> panes().toggleTextBeside());
        actions.define(
                ActionId.DISCARD_TEXT,
                open().flatMap(on -> on ? parts.get().text().dirtyProperty() : never),
                () -> parts.get().text().discard());
        actions.define(
                ActionId.ZOOM_IN, modes.designing(), () -> parts.get().canvas().zoomBy(ZOOM_STEP));
        actions.define(
                ActionId.ZOOM_OUT, modes.designing(), () -> parts.get().canvas().zoomBy(1 / ZOOM_STEP));
        actions.define(
                ActionId.ZOOM_WHOLE,
                modes.designing(),
                () -> parts.get().canvas().zoomTo(1));
        actions.define(
                ActionId.FIT, modes.designing(), () -> parts.get().canvas().fit());
    }

    private void check() {
        ObservableValue<Boolean> problems = modes.designing()
                .flatMap(designing -> project.findingsProperty().map(found -> designing && !found.isEmpty()));
        actions.define(ActionId.NEXT_PROBLEM, problems, () -> {
            panes().showProblems();
            parts.get().problems().next();
        });
        actions.define(ActionId.PREVIOUS_PROBLEM, problems, () -> {
            panes().showProblems();
            parts.get().problems().previous();
        });
        actions.define(ActionId.FIX, problems, () -> parts.get().problems().fix());
        actions.define(ActionId.WALK, modes.designing(), () -> {
            panes().showWalk();
            parts.get().walk().focus();
        });
        actions.define(ActionId.ASK_AS, modes.designing(), () -> {
            panes().showWalk();
            parts.get().walk().askAs();
        });
        actions.define(ActionId.COMPARE, open(), () -> {
            modes.design();
            panes().showCompare();
            parts.get().compare().focus();
        });
        actions.define(ActionId.PLAN, open(), () -> parts.get().plan().open(stage));
        actions.define(
                ActionId.WALK_SELECTED,
                selected(WorkbenchActions::named),
                () -> name().ifPresent(name -> {
                    panes().showWalk();
                    parts.get().walk().walk("https://" + name.host() + "/");
                }));
    }

    private void diagnose() {
        actions.define(ActionId.DESIGN, modes.beyondDesign(), modes::leave);
        actions.define(ActionId.DIAGNOSE, modes::diagnose);
        actions.define(
                ActionId.DIAGNOSE_SELECTED, selected(WorkbenchActions::named), () -> name().ifPresent(modes::diagnose));
        actions.define(ActionId.COMPARE_LIVE, open(), () -> {
            modes.live();
            panes().showLive();
            parts.get().live().compare();
            parts.get().live().focus();
        });
        actions.define(ActionId.ASK_AGAIN, modes.diagnosing(), modes::again);
        actions.define(ActionId.STOP_ASKING, () -> {
            modes.stop();
            if (open().getValue()) {
                parts.get().live().cancel();
            }
        });
    }

    private void simulate() {
        actions.define(ActionId.SIMULATE, open(), modes::simulate);
        actions.define(
                ActionId.RUN, modes.simulating(), () -> parts.get().simulate().run());
        ObservableValue<Boolean> simulated = modes.simulating()
                .flatMap(on -> project.selectionProperty()
                        .map(now -> on && parts.get().simulate().canFail(now)));
        ObservableValue<Boolean> rehearsed = rehearsing()
                .flatMap(on -> project.selectionProperty()
                        .map(now -> on && parts.get().rehearse().canFail(now)));
        actions.define(
                ActionId.FAIL_HERE,
                simulated.flatMap(one -> rehearsed.map(other -> one || other)),
                modes.simulating()
                        .map(on -> on
                                ? ActionId.FAIL_HERE.title()
                                : Speech.of("Fail or heal the selected in the rehearsal")),
                () -> {
                    if (modes.simulating().getValue()) {
                        parts.get().simulate().failHere();
                    } else {
                        parts.get().rehearse().failHere();
                    }
                });
        actions.define(ActionId.REHEARSE, open(), () -> {
            modes.drawn();
            panes().showRehearsal();
            parts.get().rehearse().start();
            parts.get().rehearse().focus();
        });
        actions.define(
                ActionId.STOP_REHEARSAL,
                open().flatMap(on -> on ? parts.get().rehearse().servingProperty() : never),
                () -> parts.get().rehearse().stop());
        actions.define(
                ActionId.STOP_RUN,
                modes.simulating(),
                () -> parts.get().simulate().stop());
    }

    private void export() {
        actions.define(ActionId.PROVE, open(), () -> {
            modes.drawn();
            panes().showProof();
            parts.get().prove().focus();
        });
        actions.define(ActionId.EXPORT_MODE, open(), modes::export);
        actions.define(
                ActionId.WRITE,
                modes.exporting().flatMap(on -> on ? parts.get().exporting().readyProperty() : never),
                () -> parts.get().exporting().write());
    }

    /** Whether the design is served, and its drawing is seen without a simulation over it. */
    private ObservableValue<Boolean> rehearsing() {
        return modes.designing()
                .flatMap(on -> on ? parts.get().rehearse().servingProperty() : never)
                .flatMap(on -> modes.simulating().map(simulating -> on && !simulating));
    }

    private static boolean named(Set<Subject> subjects) {
        return subjects.stream().anyMatch(each -> each.owner().isPresent());
    }

    private Optional<DomainName> name() {
        return project.selection().stream()
                .flatMap(each -> each.owner().stream())
                .findFirst();
    }
}
