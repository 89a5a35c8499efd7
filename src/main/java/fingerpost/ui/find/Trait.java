package fingerpost.ui.find;

import java.util.Locale;
import java.util.Optional;

/** A state that a thing is in or not. */
enum Trait {
    SELECTED,
    UNUSED,
    ALIAS,
    WILDCARD,
    PINNED,
    DOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String word) {
        for (Trait each : values()) {
            if (each.word().equalsIgnoreCase(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
