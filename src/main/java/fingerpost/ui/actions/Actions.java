package fingerpost.ui.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** The registry that feeds menus, toolbar and keys, so that all three call the same. */
public final class Actions {
    private final Map<ActionId, Action> actions = new EnumMap<>(ActionId.class);
    private final Keymap keys;

    /** A registry whose actions are called by those keys. */
    public Actions(Keymap keys) {
        this.keys = keys;
    }

    public Keymap keys() {
        return keys;
    }

    /** Says what the action does, at any time. */
    public void define(ActionId id, Runnable run) {
        define(id, new SimpleBooleanProperty(true), run);
    }

    /** Says what the action does while {@code enabled}. */
    public void define(ActionId id, ObservableValue<Boolean> enabled, Runnable run) {
        define(id, enabled, new SimpleStringProperty(id.title()), run);
    }

    /** Says what the action does, and what it is called by what it will do. */
    public void define(ActionId id, ObservableValue<Boolean> enabled, ObservableValue<String> text, Runnable run) {
        if (actions.put(id, new Action(id, enabled, text, keys.keyProperty(id), run)) != null) {
            throw new IllegalStateException(id + " is defined twice.");
        }
    }

    public Optional<Action> find(ActionId id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** The action; it must have been defined. */
    public Action action(ActionId id) {
        return find(id).orElseThrow(() -> new IllegalStateException(id + " does nothing yet."));
    }

    public void call(ActionId id) {
        action(id).call();
    }

    /** The actions of one menu, from top to bottom. */
    public List<Action> in(MenuName menu) {
        List<Action> here = new ArrayList<>();
        for (Action each : actions.values()) {
            if (each.id().menu() == menu) {
                here.add(each);
            }
        }
        return here;
    }
}
