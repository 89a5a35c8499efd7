package fingerpost.ui.diagnose;

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
        return word;
    }
}
