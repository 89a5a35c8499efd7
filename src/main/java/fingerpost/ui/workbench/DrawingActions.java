package fingerpost.ui.workbench;

import fingerpost.topology.Subject;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Folds;
import fingerpost.ui.design.Gathering;
import fingerpost.ui.design.Groups;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** The actions that show more or less of the drawing: zones as one box each, and the overview in its corner. */
final class DrawingActions {
    private static final String OVERVIEW = "overview";
    private static final String OFF = "off";

    private final Project project;
    private final Actions actions;
    private final Supplier<Parts> parts;
    private final ObservableValue<Boolean> designing;
    private final Settings settings;

    DrawingActions(
            Project project,
            Actions actions,
            Supplier<Parts> parts,
            ObservableValue<Boolean> designing,
            Settings settings) {
        this.project = project;
        this.actions = actions;
        this.parts = parts;
        this.designing = designing;
        this.settings = settings;
    }

    void define() {
        Folds folds = new Folds(project);
        actions.define(
                ActionId.FOLD,
                designing.flatMap(on -> project.documentProperty()
                        .flatMap(_ -> project.selectionProperty().map(now -> on && folds.canToggle(now)))),
                project.documentProperty()
                        .flatMap(_ -> project.selectionProperty()
                                .map(now -> !folds.canToggle(now)
                                        ? ActionId.FOLD.title()
                                        : folds.wouldFold(now) ? Speech.of("Fold") : Speech.of("Unfold"))),
                () -> folds.toggle(project.selection()));
        group(folds);
        for (boolean fold : new boolean[] {true, false}) {
            actions.define(
                    fold ? ActionId.FOLD_ALL : ActionId.UNFOLD_ALL,
                    designing.flatMap(on -> project.documentProperty().map(_ -> on && folds.canAll(fold))),
                    () -> folds.all(fold));
        }
        actions.define(ActionId.OVERVIEW, designing, this::overview);
    }

    /** One key: what is in no group yet is grouped, what stands in a zone or group is folded. */
    private void group(Folds folds) {
        Groups groups = new Groups(project);
        ObservableValue<Set<Subject>> selected = project.documentProperty().flatMap(_ -> project.selectionProperty());
        actions.define(
                ActionId.GROUP,
                designing.flatMap(on -> selected.map(now -> on && (groups.canGroup() || folds.canToggle(now)))),
                selected.map(now -> groups.canGroup()
                        ? groups.whole()
                                .map(group -> Speech.of("Add to the group {0}", group.name()))
                                .orElse(ActionId.GROUP.title())
                        : !folds.canToggle(now)
                                ? ActionId.GROUP.title()
                                : folds.wouldFold(now) ? Speech.of("Fold") : Speech.of("Unfold")),
                () -> group(groups, folds));
        actions.define(
                ActionId.UNGROUP,
                designing.flatMap(on -> selected.map(_ -> on && groups.canUngroup())),
                groups::ungroup);
        Gathering gathering = new Gathering(project);
        actions.define(ActionId.GROUP_BY_PROVIDER, designing, gathering::byProvider);
        actions.define(ActionId.GROUP_BY_SITE, designing, gathering::bySite);
    }

    private void group(Groups groups, Folds folds) {
        if (!groups.canGroup()) {
            folds.toggle(project.selection());
        } else if (groups.whole().isPresent()) {
            groups.addTo(groups.whole().get());
        } else {
            parts.get()
                    .canvas()
                    .group(groups.boxes().stream().map(Subject::of).collect(Collectors.toSet()), groups.draft());
        }
    }

    /** Whether a person wants the overview, as remembered. */
    static boolean isOverviewWanted(Settings settings) {
        return settings.find(OVERVIEW).filter(OFF::equals).isEmpty();
    }

    private void overview() {
        GraphCanvas canvas = parts.get().canvas();
        boolean on = !canvas.hasOverview();
        boolean needed = canvas.overview(on);
        settings.remember(OVERVIEW, on ? "on" : OFF);
        project.say(Notice.plain(
                !on
                        ? Speech.of("The overview is not shown any more.")
                        : needed
                                ? Speech.of("The overview is shown in the corner of the drawing.")
                                : Speech.of("The overview is shown as soon as the drawing is larger than its view.")));
    }
}
