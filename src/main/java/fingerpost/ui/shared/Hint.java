package fingerpost.ui.shared;

import javafx.scene.control.Label;

/** What is said where nothing is listed. */
public final class Hint {
    private Hint() {}

    public static Label of(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("empty-hint");
        return label;
    }
}
