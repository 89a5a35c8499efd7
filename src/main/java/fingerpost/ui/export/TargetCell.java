package fingerpost.ui.export;

import fingerpost.export.Exporter;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A target, the first of each group below the group's heading. */
final class TargetCell extends ListCell<Exporter> {
    @Override
    protected void updateItem(@Nullable Exporter exporter, boolean empty) {
        super.updateItem(exporter, empty);
        if (empty || exporter == null) {
            setGraphic(null);
            return;
        }
        VBox rows = new VBox();
        TargetGroup group = TargetGroup.of(exporter);
        int index = getIndex();
        if (index == 0 || TargetGroup.of(getListView().getItems().get(index - 1)) != group) {
            Label heading = new Label(group.word());
            heading.getStyleClass().add("export-group");
            rows.getChildren().add(heading);
        }
        Label title = new Label(exporter.title());
        title.getStyleClass().add("export-target");
        rows.getChildren().add(title);
        setGraphic(rows);
    }
}
