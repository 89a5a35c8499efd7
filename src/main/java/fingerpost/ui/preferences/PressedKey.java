package fingerpost.ui.preferences;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** The key that a person pressed, as menus write it: with the system's own key for shortcuts. */
final class PressedKey {
    private PressedKey() {}

    static KeyCombination of(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        boolean mac = shortcut && event.isMetaDown();
        return new KeyCodeCombination(
                event.getCode(),
                down(event.isShiftDown()),
                down(event.isControlDown() && (mac || !shortcut)),
                down(event.isAltDown()),
                down(event.isMetaDown() && !mac),
                down(shortcut));
    }

    private static ModifierValue down(boolean held) {
        return held ? ModifierValue.DOWN : ModifierValue.UP;
    }
}
