package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.compare.ChosenDifference;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The actions that go from one difference to the next, and take or keep one: of a comparison with files, else with live answers. */
final class DifferenceActions {
    private final Project project;
    private final Actions actions;
    private final Supplier<Parts> parts;
    private final ObservableValue<Boolean> designing;

    DifferenceActions(Project project, Actions actions, Supplier<Parts> parts, ObservableValue<Boolean> designing) {
        this.project = project;
        this.actions = actions;
        this.parts = parts;
        this.designing = designing;
    }

    void define() {
        actions.define(ActionId.NEXT_DIFFERENCE, designing, () -> step(1));
        actions.define(ActionId.PREVIOUS_DIFFERENCE, designing, () -> step(-1));
        actions.define(ActionId.TAKE_DIFFERENCE, designing, () -> {
            if (isLive()) {
                parts.get().live().takeChosen();
            } else {
                chosen().take();
            }
        });
        actions.define(ActionId.KEEP_DIFFERENCE, designing, () -> {
            if (isLive()) {
                parts.get().live().keepChosen();
            } else {
                chosen().keep();
            }
        });
    }

    private ChosenDifference chosen() {
        return parts.get().compare().differences();
    }

    private boolean isLive() {
        return !chosen().any() && parts.get().live().differs();
    }

    private void step(int by) {
        Parts shown = parts.get();
        if (chosen().any()) {
            shown.panes().showCompare();
            chosen().step(by);
        } else if (isLive()) {
            shown.panes().showLive();
            shown.live().step(by);
        } else {
            project.say(Notice.refused(
                    Speech.of("No difference is known. Compare with a document, with deployed files or with live"
                            + " answers first.")));
        }
    }
}
