package fingerpost.ui.diagnose;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Copies what is chosen in a list by the key that everybody knows. */
final class Copying {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Copying() {}

    static boolean is(KeyEvent key) {
        return COPY.match(key);
    }

    /** From now on the key copies what is chosen there, if anything is. */
    static void from(Node list, Supplier<Optional<String>> chosen, Consumer<String> clipboard) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (is(key)) {
                chosen.get().ifPresent(clipboard);
                key.consume();
            }
        });
    }
}
