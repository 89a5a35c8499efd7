package fingerpost.ui.model;

import fingerpost.ui.speech.Speech;

/** How a node of the design stands beside live answers, from the worst to the best. */
public enum LiveState {
    MISSING("missing"),
    DIFFERS("differs"),
    NOT_TESTED("not tested"),
    SAME("as live");

    private final String word;

    LiveState(String word) {
        this.word = word;
    }

    public String word() {
        return Speech.of(word);
    }
}
