package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Folds;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.function.Supplier;
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
        for (boolean fold : new boolean[] {true, false}) {
            actions.define(
                    fold ? ActionId.FOLD_ALL : ActionId.UNFOLD_ALL,
                    designing.flatMap(on -> project.documentProperty().map(_ -> on && folds.canAll(fold))),
                    () -> folds.all(fold));
        }
        actions.define(ActionId.OVERVIEW, designing, this::overview);
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
