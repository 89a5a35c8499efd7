package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What to do on an empty canvas, with a button for each. */
final class EmptyHint {
    private EmptyHint() {}

    /** @param zone adds the first zone */
    static void over(Pane pane, Project project, ObservableValue<Shown> shown, Actions actions, Runnable zone) {
        ObservableValue<Boolean> designing = shown.map(now -> now == Shown.DESIGN);
        Label words = new Label();
        words.textProperty()
                .bind(designing.map(on -> on
                        ? Speech.of("Drag a zone from the palette to begin, or paste\n"
                                + "addresses, zone lines, an answer of dig or an nginx upstream.")
                        : Speech.of("The design is empty.\nAlt+1 leads to the palette.")));
        words.getStyleClass().add("canvas-hint");
        words.setMouseTransparent(true);
        Button first = button("empty-zone", Speech.of("Add a zone"), zone);
        first.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(
                8,
                8,
                first,
                button("empty-paste", ActionId.PASTE.title(), () -> actions.call(ActionId.PASTE)),
                button("empty-samples", ActionId.WELCOME.title(), () -> actions.call(ActionId.WELCOME)));
        buttons.getStyleClass().add("canvas-acts");
        buttons.visibleProperty().bind(designing);
        VBox hint = new VBox(14, words, buttons);
        hint.getStyleClass().add("canvas-empty");
        hint.setPickOnBounds(false);
        hint.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hint.visibleProperty()
                .bind(project.documentProperty()
                        .map(document -> document.topology().elements().isEmpty()));
        pane.getChildren().add(hint);
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
