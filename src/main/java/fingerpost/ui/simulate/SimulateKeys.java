package fingerpost.ui.simulate;

import fingerpost.ui.canvas.GraphCanvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Escape stops what is played; on the drawing X fails or heals, T turns the TTL, Space plays, comma and period step.
 */
final class SimulateKeys {
    private SimulateKeys() {}

    static void pressed(KeyEvent event, SimulateController mode) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (mode.stop()) {
                event.consume();
            }
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain || !(event.getTarget() instanceof GraphCanvas)) {
            return;
        }
        switch (event.getCode()) {
            case X -> mode.failHere();
            case SPACE -> mode.playOrRun();
            case T -> mode.focusTtl();
            case COMMA -> mode.step(-1);
            case PERIOD -> mode.step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
