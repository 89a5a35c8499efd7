package fingerpost.ui.model;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a list of differences: Enter takes what the other side says, Delete keeps what stands here. */
public final class TakeOrKeep {
    private TakeOrKeep() {}

    /** Listens in that list from now on. */
    public static void in(Node list, Runnable take, Runnable keep) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isAltDown() && !key.isShortcutDown()) {
                key.consume();
                take.run();
            } else if (key.getCode() == KeyCode.DELETE) {
                key.consume();
                keep.run();
            }
        });
    }
}
