package fingerpost.ui.actions;

import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.jspecify.annotations.Nullable;

/** The keys of the actions: the usual ones, and those that a person put in their place, which are kept in the settings. */
public final class Keymap {
    private static final String KEPT = "key.";

    private final Settings settings;
    private final Map<ActionId, ReadOnlyObjectWrapper<@Nullable KeyCombination>> keys = new EnumMap<>(ActionId.class);

    /** The keys as they were kept there; one that cannot be read is the usual one, one that is another's is none. */
    public Keymap(Settings settings) {
        this.settings = settings;
        for (ActionId id : ActionId.values()) {
            keys.put(id, new ReadOnlyObjectWrapper<>(id.usualKey().orElse(null)));
        }
        for (ActionId id : ActionId.values()) {
            settings.find(KEPT + id.name()).ifPresent(text -> read(id, text));
        }
        for (ActionId id : ActionId.values()) {
            if (!isUsual(id)
                    && key(id).flatMap(this::owner)
                            .filter(first -> first != id || isTwice(id))
                            .isPresent()) {
                wrapper(id).set(null);
            }
        }
    }

    private boolean isTwice(ActionId id) {
        return Stream.of(ActionId.values())
                .anyMatch(each -> each != id && key(each).equals(key(id)));
    }

    private void read(ActionId id, String text) {
        try {
            KeyCombination kept = text.isEmpty() ? null : KeyCombination.valueOf(text);
            if (kept == null || refusal(kept).isEmpty()) {
                wrapper(id).set(kept);
            }
        } catch (IllegalArgumentException notAKey) {
            wrapper(id).set(id.usualKey().orElse(null));
        }
    }

    private ReadOnlyObjectWrapper<@Nullable KeyCombination> wrapper(ActionId id) {
        ReadOnlyObjectWrapper<@Nullable KeyCombination> found = keys.get(id);
        if (found == null) {
            throw new IllegalStateException(id + " has no place in the keymap.");
        }
        return found;
    }

    /** The key of that action, null where it has none. */
    public ReadOnlyObjectProperty<@Nullable KeyCombination> keyProperty(ActionId id) {
        return wrapper(id).getReadOnlyProperty();
    }

    public Optional<KeyCombination> key(ActionId id) {
        return Optional.ofNullable(wrapper(id).get());
    }

    /** As it is written on the keys; empty where it has none. */
    public String text(ActionId id) {
        return key(id).map(KeyCombination::getDisplayText).orElse("");
    }

    /** The action that has that key. */
    public Optional<ActionId> owner(KeyCombination key) {
        return Stream.of(ActionId.values())
                .filter(id -> key(id).filter(key::equals).isPresent())
                .findFirst();
    }

    /** Gives the action that key, which no other action has from then on; none takes its key away. */
    public void put(ActionId id, Optional<KeyCombination> key) {
        key.flatMap(this::owner).filter(other -> other != id).ifPresent(other -> set(other, Optional.empty()));
        set(id, key);
    }

    private void set(ActionId id, Optional<KeyCombination> key) {
        wrapper(id).set(key.orElse(null));
        if (isUsual(id)) {
            settings.forget(KEPT + id.name());
        } else {
            settings.remember(KEPT + id.name(), key.map(KeyCombination::getName).orElse(""));
        }
    }

    public boolean isUsual(ActionId id) {
        return key(id).equals(id.usualKey());
    }

    /** Gives the action its usual key again, taken from whichever has it now. */
    public void reset(ActionId id) {
        put(id, id.usualKey());
    }

    /** Gives every action its usual key again. */
    public void resetAll() {
        for (ActionId id : ActionId.values()) {
            set(id, id.usualKey());
        }
    }

    /** Why that can be no action's key, in words; empty where it can. */
    public static Optional<String> refusal(KeyCombination key) {
        if (!(key instanceof KeyCodeCombination pressed)) {
            return Optional.of(Speech.of("This key is not known here."));
        }
        KeyCode code = pressed.getCode();
        boolean held = Stream.of(pressed.getShortcut(), pressed.getControl(), pressed.getAlt(), pressed.getMeta())
                .anyMatch(ModifierValue.DOWN::equals);
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.of(Speech.of("Press another key with it."));
        }
        if (held && !code.isArrowKey()) {
            return Optional.empty();
        }
        return switch (code) {
            case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, DELETE, INSERT -> Optional.empty();
            case UP, DOWN, LEFT, RIGHT, TAB, ENTER, ESCAPE, SPACE, BACK_SPACE ->
                Optional.of(Speech.of("This key moves about or chooses in every window; take another."));
            default -> Optional.of(Speech.of("This key alone types a letter; hold Ctrl or Alt with it."));
        };
    }
}
