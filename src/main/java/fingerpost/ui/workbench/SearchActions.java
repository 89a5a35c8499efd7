package fingerpost.ui.workbench;

import fingerpost.topology.Subject;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.model.Project;
import fingerpost.ui.search.Choice;
import fingerpost.ui.search.Choices;
import fingerpost.ui.search.SearchOver;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The actions that search over the window: for another action, for a thing of the design, for a step of its history. */
final class SearchActions {
    private final SearchOver search;
    private final Project project;
    private final Actions actions;
    private final Modes modes;

    SearchActions(SearchOver search, Project project, Actions actions, Modes modes) {
        this.search = search;
        this.project = project;
        this.actions = actions;
        this.modes = modes;
    }

    /** @param before what can be opened while no design is */
    void define(ObservableValue<Boolean> open, Supplier<List<Choice>> before) {
        actions.define(
                ActionId.ACTIONS,
                () -> search.open(
                        Speech.of("Run an action"), Speech.of("No action is called that."), () -> Choices.of(actions)));
        actions.define(ActionId.GO_TO, () -> {
            if (open.getValue()) {
                search.open(
                        Speech.of("Go to a name, a record, a proxy or another thing of the design"),
                        Speech.of("Nothing in this design is called that."),
                        () -> Choices.of(project.topology(), this::go));
            } else {
                search.open(
                        Speech.of("Open a recent file or a sample"),
                        Speech.of("No recent file and no sample is called that."),
                        before);
            }
        });
        actions.define(
                ActionId.HISTORY,
                open,
                () -> search.open(
                        Speech.of("Go back or forward to a step"),
                        Speech.of("No step is called that."),
                        () -> Choices.of(project.steps(), project::jump)));
    }

    /** The history is called by its key in fields as well, which would take that one for the key that deletes backwards. */
    void listenOver(Node content) {
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean meant = actions.keys()
                    .key(ActionId.HISTORY)
                    .filter(key -> key.match(event))
                    .isPresent();
            if (meant && event.getTarget() instanceof TextInputControl) {
                event.consume();
                actions.call(ActionId.HISTORY);
            }
        });
    }

    private void go(Subject subject) {
        modes.drawn();
        project.reveal(subject);
        actions.call(ActionId.CANVAS);
    }
}
