package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionControls;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons below the menus. */
final class Toolbar {
    private static final List<List<ActionId>> GROUPS = List.of(
            List.of(ActionId.NEW, ActionId.OPEN, ActionId.SAVE),
            List.of(ActionId.UNDO, ActionId.REDO),
            List.of(ActionId.PASTE, ActionId.DELETE),
            List.of(ActionId.CONNECT, ActionId.TIDY, ActionId.FIND),
            List.of(ActionId.ZOOM_OUT, ActionId.ZOOM_IN, ActionId.FIT));

    private Toolbar() {}

    static void fill(HBox bar, Actions actions, ObservableValue<Shown> shown) {
        HBox modes = new HBox(
                mode(actions, ActionId.DESIGN, Speech.of("Design"), "left-pill", Shown.DESIGN, shown),
                mode(actions, ActionId.DIAGNOSE, Speech.of("Diagnose"), "center-pill", Shown.DIAGNOSE, shown),
                mode(actions, ActionId.SIMULATE, Speech.of("Simulate"), "center-pill", Shown.SIMULATE, shown),
                mode(actions, ActionId.EXPORT_MODE, Speech.of("Export"), "right-pill", Shown.EXPORT, shown));
        modes.setId("modes");
        bar.getChildren().add(modes);
        for (List<ActionId> group : GROUPS) {
            if (!bar.getChildren().isEmpty()) {
                bar.getChildren().add(new Separator(Orientation.VERTICAL));
            }
            group.forEach(id -> bar.getChildren().add(ActionControls.button(actions.action(id))));
        }
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().add(gap);
        bar.getChildren().add(spoken(actions, ActionId.WALK, Speech.of("Walk")));
        bar.getChildren().add(ActionControls.button(actions.action(ActionId.REHEARSE)));
    }

    /** A part of the switch between the ways to work; pressing the one that is on changes nothing. */
    private static ToggleButton mode(
            Actions actions, ActionId id, String word, String place, Shown what, ObservableValue<Shown> shown) {
        ToggleButton button = new ToggleButton(word);
        button.setId("mode-" + what.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("mode", place);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(ActionControls.tipText(actions.action(id)));
        button.setTooltip(tip);
        shown.subscribe(now -> button.setSelected(now == what));
        button.setOnAction(_ -> {
            actions.call(id);
            button.setSelected(shown.getValue() == what);
        });
        return button;
    }

    private static Button spoken(Actions actions, ActionId id, String word) {
        Button button = ActionControls.button(actions.action(id));
        button.getStyleClass().removeAll("button-icon", "flat");
        button.setText(word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        id.ikon().ifPresent(ikon -> button.setGraphic(new FontIcon(ikon)));
        return button;
    }
}
