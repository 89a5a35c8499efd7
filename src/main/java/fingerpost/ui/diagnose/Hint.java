package fingerpost.ui.diagnose;

import javafx.scene.control.Label;

/** What is said where nothing is listed. */
final class Hint {
    private Hint() {}

    static Label of(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("empty-hint");
        return label;
    }
}
