package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.coverage.CoverageShields;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** Shows at each name of the drawing how far it is covered, for those who want that. */
final class CoverageAction {
    private static final String KEPT = "coverage";
    private static final String ON = "on";

    private final Project project;
    private final Settings settings;
    private final Supplier<Parts> parts;

    CoverageAction(Project project, Settings settings, Supplier<Parts> parts) {
        this.project = project;
        this.settings = settings;
        this.parts = parts;
    }

    void define(Actions actions, ObservableValue<Boolean> designing) {
        actions.define(ActionId.COVERAGE, designing, this::toggle);
        project.coverageProperty().subscribe((_, _) -> {
            if (isWanted()) {
                show();
            }
        });
    }

    private boolean isWanted() {
        return settings.find(KEPT).equals(Optional.of(ON));
    }

    private void show() {
        parts.get()
                .canvas()
                .shields(
                        isWanted()
                                ? CoverageShields.of(project.coverageProperty().get())
                                : Map.of());
    }

    private void toggle() {
        settings.remember(KEPT, isWanted() ? "off" : ON);
        show();
        int names = project.coverageProperty().get().size();
        project.say(Notice.plain(
                !isWanted()
                        ? Speech.of("Coverage is not shown any more.")
                        : names == 0
                                ? Speech.of(
                                        "Coverage is shown at names that lead to a proxy, a backend or an endpoint.")
                                : Speech.count(
                                        names,
                                        "Coverage by certificates, IPv6 and health checks is shown at 1 name.",
                                        "Coverage by certificates, IPv6 and health checks is shown at {0} names.")));
    }
}
