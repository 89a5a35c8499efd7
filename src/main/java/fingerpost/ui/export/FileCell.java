package fingerpost.ui.export;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A file and what writing it would do. */
final class FileCell extends ListCell<ExportFile> {
    @Override
    protected void updateItem(@Nullable ExportFile file, boolean empty) {
        super.updateItem(file, empty);
        if (empty || file == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Label path = new Label(file.path());
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setTooltip(new Tooltip(file.path()));
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Label state = new Label(file.state().word());
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().addAll("tag", "tag-" + file.state().name().toLowerCase(Locale.ROOT));
        HBox row = new HBox(8, path, state);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setGraphic(row);
    }
}
