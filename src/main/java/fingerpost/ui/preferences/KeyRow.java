package fingerpost.ui.preferences;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Keymap;
import java.util.Locale;

/** One action in the list of keys. */
record KeyRow(ActionId id, String key, boolean usual) {
    static KeyRow of(ActionId id, Keymap keymap) {
        return new KeyRow(id, keymap.text(id), keymap.isUsual(id));
    }

    String name() {
        return id.menu().word() + " › " + id.title();
    }

    /** Whether its name or its key holds that text. */
    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (name() + "  " + key).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
