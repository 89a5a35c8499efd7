package fingerpost.ui.look;

import fingerpost.ui.speech.Speech;

/** Which colours a person wants. */
public enum Theme {
    SYSTEM("Follow the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    public String word() {
        return Speech.of(word);
    }
}
