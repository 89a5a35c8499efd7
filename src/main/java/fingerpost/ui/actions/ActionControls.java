package fingerpost.ui.actions;

import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menu items and toolbar buttons of actions. */
public final class ActionControls {
    private static final Set<ActionId> AFTER_A_LINE = Set.of(
            ActionId.SAVE,
            ActionId.WELCOME,
            ActionId.EXPORT,
            ActionId.CLOSE_TAB,
            ActionId.PREFERENCES,
            ActionId.QUIT,
            ActionId.CUT,
            ActionId.RENAME,
            ActionId.FIND,
            ActionId.DRAWER,
            ActionId.ZOOM_IN,
            ActionId.FOLD,
            ActionId.SELECT_ALL,
            ActionId.PIN,
            ActionId.GRID,
            ActionId.GROUP,
            ActionId.ALIGN_LEFT,
            ActionId.ALIGN_TOP,
            ActionId.SPREAD_ACROSS,
            ActionId.NEXT_TAB,
            ActionId.WALK,
            ActionId.ASK_AGAIN,
            ActionId.REHEARSE,
            ActionId.ABOUT);

    private ActionControls() {}

    public static Menu menu(Actions actions, MenuName name) {
        Menu menu = new Menu(name.word());
        for (Action each : actions.in(name)) {
            if (AFTER_A_LINE.contains(each.id())) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(each));
        }
        return menu;
    }

    /** The item for a menu bar, which listens to the action's key. */
    public static MenuItem item(Action action) {
        MenuItem item = plainItem(action);
        item.acceleratorProperty().bind(action.key());
        return item;
    }

    /** The item for a context menu, without the key. */
    public static MenuItem plainItem(Action action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + id(action));
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.text());
        item.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        item.setOnAction(_ -> action.call());
        return item;
    }

    /** A button with the action's icon; its tip names it and its key. */
    public static Button button(Action action) {
        Button button = new Button();
        action.id().ikon().ifPresent(ikon -> button.setGraphic(new FontIcon(ikon)));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setId("tool-" + id(action));
        button.setFocusTraversable(false);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(tipText(action));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(action.text());
        button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> action.call());
        return button;
    }

    /** What a tip says of the action: its name and its key. */
    public static ObservableValue<String> tipText(Action action) {
        return Bindings.createStringBinding(
                () -> (action.text().getValue() + "  " + action.keyText()).strip(), action.text(), action.key());
    }

    private static String id(Action action) {
        return action.id().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
