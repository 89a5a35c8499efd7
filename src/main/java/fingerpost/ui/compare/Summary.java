package fingerpost.ui.compare;

import fingerpost.ui.speech.Speech;

/** A comparison in a sentence or two. */
final class Summary {
    private Summary() {}

    /**
     * The sentences.
     *
     * @param open how many differences are neither taken nor kept
     */
    static String of(String name, Compared compared, int open) {
        int kept = compared.rows().size() - open;
        String differ = compared.rows().isEmpty()
                ? Speech.of("Nothing differs from {0}.", name)
                : open == 0
                        ? Speech.of("Nothing is left to decide beside {0}.", name)
                        : Speech.count(open, "1 difference", "{0} differences") + " " + Speech.of("from {0}.", name);
        return differ
                + (kept == 0 ? "" : " " + Speech.of("{0} kept as here.", kept))
                + (compared.told().isEmpty() ? "" : " " + compared.told());
    }
}
