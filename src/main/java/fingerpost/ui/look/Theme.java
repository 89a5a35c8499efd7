package fingerpost.ui.look;

import fingerpost.ui.speech.Speech;
import java.util.stream.Stream;

/** Which colours a person wants. */
public enum Theme {
    SYSTEM("Follow the system"),
    LIGHT("Light"),
    DARK("Dark"),
    HIGH_CONTRAST("High contrast");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    /** In the language of the person. */
    public String word() {
        return Speech.of(word);
    }

    /** The theme that was kept under that name; the system's where there is none. */
    public static Theme named(String name) {
        return Stream.of(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }
}
