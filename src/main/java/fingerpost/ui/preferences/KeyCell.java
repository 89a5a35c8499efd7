package fingerpost.ui.preferences;

import fingerpost.ui.speech.Speech;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** An action, its key at the end, and whether a person changed that. */
final class KeyCell extends ListCell<KeyRow> {
    private final Label name = new Label();
    private final Label changed = new Label(Speech.of("changed"));
    private final Label key = new Label();
    private final HBox row;

    KeyCell() {
        Pane space = new Pane();
        HBox.setHgrow(space, Priority.ALWAYS);
        changed.getStyleClass().add("text-muted");
        key.getStyleClass().add("key");
        row = new HBox(name, space, changed, key);
        row.getStyleClass().add("search-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KeyRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.name());
        key.setText(item.key());
        key.setVisible(!item.key().isEmpty());
        changed.setVisible(!item.usual());
        setAccessibleText(item.name() + ", " + item.key());
        setGraphic(row);
    }
}
