package fingerpost.ui.compare;

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
                ? "Nothing differs from " + name + "."
                : open == 0
                        ? "Nothing is left to decide beside " + name + "."
                        : open + (open == 1 ? " difference" : " differences") + " from " + name + ".";
        return differ
                + (kept == 0 ? "" : " " + kept + " kept as here.")
                + (compared.told().isEmpty() ? "" : " " + compared.told());
    }
}
