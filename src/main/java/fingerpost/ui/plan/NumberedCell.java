package fingerpost.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A step: its number, what is done, how long to wait afterwards. */
final class NumberedCell extends ListCell<Numbered> {
    NumberedCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Numbered item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label number = new Label(Integer.toString(item.number()));
        number.getStyleClass().add("step-number");
        Label title = new Label(item.step().title());
        title.setWrapText(true);
        VBox text = new VBox(1, title);
        text.setMinWidth(0);
        if (!item.pause().isEmpty()) {
            Label pause = new Label(item.pause());
            pause.getStyleClass().add("text-muted");
            text.getChildren().add(pause);
        }
        HBox row = new HBox(6, number, text);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setAccessibleText("Step " + item.number() + ": " + item.step().title() + " " + item.pause());
    }
}
