package fingerpost.ui.recover;

import fingerpost.ui.look.Icons;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
        said.setMinWidth(0);
        said.getStyleClass().add("message-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(said, gap);
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

    /** Where the keys begin. */
    Node first() {
        return getChildren().get(2);
    }
}
