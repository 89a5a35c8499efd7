package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.ui.look.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A finding with its reason whole, and who says so. */
final class FindingCell extends ListCell<LiveFinding> {
    private final Label icon = new Label();
    private final Label message = new Label();
    private final Label source = new Label();
    private final HBox row;

    FindingCell() {
        message.setWrapText(true);
        source.setWrapText(true);
        source.getStyleClass().add("step-detail");
        VBox text = new VBox(2, message, source);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(8, icon, text);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LiveFinding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setGraphic(Icons.of(finding.severity()));
        message.setText(finding.message());
        source.setText(finding.code() + " · " + finding.where().unicode() + " · " + finding.source());
        setAccessibleText(finding.severity().word() + ": " + finding.message());
        setGraphic(row);
    }
}
