package fingerpost.ui.diagnose;

import javafx.scene.control.ToggleGroup;

/** Toggle buttons of which one is always down. */
final class Pills {
    private Pills() {}

    /** A second click on the chosen one leaves it chosen; the first one is chosen to begin with. */
    static void oneOf(ToggleGroup group, Runnable changed) {
        if (group.getSelectedToggle() == null) {
            group.selectToggle(group.getToggles().getFirst());
        }
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                changed.run();
            }
        });
    }
}
