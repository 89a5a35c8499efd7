package fingerpost.ui.diagnose;

import fingerpost.ui.speech.Speech;

/** In which way a name is looked at. */
enum Way {
    TRACE("Trace"),
    REPORT("Report"),
    RESOLVERS("Resolvers");

    private final String word;

    Way(String word) {
        this.word = word;
    }

    String word() {
        return Speech.of(word);
    }
}
