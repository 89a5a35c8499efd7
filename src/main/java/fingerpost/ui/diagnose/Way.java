package fingerpost.ui.diagnose;

/** In which way a name is looked at. */
enum Way {
    TRACE("Trace"),
    RESOLVERS("Resolvers");

    private final String word;

    Way(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
