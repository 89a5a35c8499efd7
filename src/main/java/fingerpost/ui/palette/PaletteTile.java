package fingerpost.ui.palette;

import fingerpost.ui.design.Item;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** One thing of the palette. */
final class PaletteTile extends Label {
    private final Item item;

    PaletteTile(Item item, Node icon) {
        super(item.word(), icon);
        this.item = item;
        setId("palette-" + item.name().toLowerCase(Locale.ROOT));
        setFocusTraversable(true);
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(item.hint());
        getStyleClass().add("palette-tile");
    }

    Item item() {
        return item;
    }
}
