package fingerpost.ui.workbench;

import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** What to do on an empty canvas. */
final class EmptyHint {
    private EmptyHint() {}

    static void over(Pane pane, Project project, ObservableValue<Shown> shown) {
        Label hint = new Label();
        hint.textProperty()
                .bind(shown.map(now -> now == Shown.DESIGN
                        ? Speech.of("Drag a zone from the palette to begin,\nor double-click anything there to add "
                                + "it.\n\nSamples and recent files are in the File menu.")
                        : Speech.of("The design is empty.\nAlt+1 leads to the palette.")));
        hint.getStyleClass().add("canvas-hint");
        hint.setMouseTransparent(true);
        hint.visibleProperty()
                .bind(project.documentProperty()
                        .map(document -> document.topology().elements().isEmpty()));
        pane.getChildren().add(hint);
    }
}
