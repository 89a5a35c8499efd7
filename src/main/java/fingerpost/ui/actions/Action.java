package fingerpost.ui.actions;

import javafx.beans.value.ObservableValue;

/**
 * One thing that a person can call now.
 *
 * @param enabled whether it can be called
 * @param text what it is called, which may say what it will do: {@code Undo Add zone example.com}
 */
public record Action(ActionId id, ObservableValue<Boolean> enabled, ObservableValue<String> text, Runnable run) {
    /** Does it, unless it cannot be done now. */
    public void call() {
        if (enabled.getValue()) {
            run.run();
        }
    }
}
