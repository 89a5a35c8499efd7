package fingerpost.ui.model;

import fingerpost.ui.speech.Speech;

/** How a box of the drawing stands beside another design or deployed files. */
public enum Beside {
    ONLY_HERE("+", "only here"),
    DIFFERS("\u2260", "differs"),
    /** The other side has something below it that this one lacks. */
    MORE_THERE("\u2026", "more there");

    private final String sign;
    private final String word;

    Beside(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** Tells it apart from far away. */
    public String sign() {
        return sign;
    }

    public String word() {
        return Speech.of(word);
    }
}
