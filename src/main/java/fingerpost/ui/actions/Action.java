package fingerpost.ui.actions;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person can call now.
 *
 * @param enabled whether it can be called
 * @param text what it is called, which may say what it will do: {@code Undo Add zone example.com}
 * @param key the key that calls it, null where there is none
 */
public record Action(
        ActionId id,
        ObservableValue<Boolean> enabled,
        ObservableValue<String> text,
        ObservableValue<@Nullable KeyCombination> key,
        Runnable run) {
    /** Does it, unless it cannot be done now. */
    public void call() {
        if (enabled.getValue()) {
            run.run();
        }
    }

    /** Its key as it is written on the keys; empty where it has none. */
    public String keyText() {
        return Optional.ofNullable(key.getValue())
                .map(KeyCombination::getDisplayText)
                .orElse("");
    }
}
