package fingerpost.ui.recover;

import fingerpost.ui.look.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** A line over the drawing that says what happened and what can be done about it. */
final class MessageBar extends HBox {
    MessageBar(Ikon ikon, String text) {
        Label said = new Label(text, Icons.plain(ikon));
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("message-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().add(said);
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(text);
    }

    /** Adds what can be done; the first is what most people want. */
    MessageBar with(String id, String word, Runnable run) {
        Button button = new Button(word);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        if (getChildren().stream().noneMatch(Button.class::isInstance)) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> run.run());
        getChildren().add(button);
        return this;
    }
}
