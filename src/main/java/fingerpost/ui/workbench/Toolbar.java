package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionControls;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons below the menus. */
final class Toolbar {
    private static final List<List<ActionId>> GROUPS = List.of(
            List.of(ActionId.NEW, ActionId.OPEN, ActionId.SAVE),
            List.of(ActionId.UNDO, ActionId.REDO),
            List.of(ActionId.CUT, ActionId.COPY, ActionId.PASTE, ActionId.DELETE),
            List.of(ActionId.CONNECT),
            List.of(ActionId.ZOOM_OUT, ActionId.ZOOM_IN, ActionId.FIT));

    private Toolbar() {}

    static void fill(HBox bar, Actions actions) {
        for (List<ActionId> group : GROUPS) {
            if (!bar.getChildren().isEmpty()) {
                bar.getChildren().add(new Separator(Orientation.VERTICAL));
            }
            group.forEach(id -> bar.getChildren().add(ActionControls.button(actions.action(id))));
        }
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().add(gap);
        bar.getChildren().add(spoken(actions, ActionId.WALK, "Walk"));
        bar.getChildren().add(spoken(actions, ActionId.EXPORT, "Export"));
    }

    private static Button spoken(Actions actions, ActionId id, String word) {
        Button button = ActionControls.button(actions.action(id));
        button.getStyleClass().removeAll("button-icon", "flat");
        button.setText(word);
        id.ikon().ifPresent(ikon -> button.setGraphic(new FontIcon(ikon)));
        return button;
    }
}
