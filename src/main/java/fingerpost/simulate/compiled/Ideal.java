package fingerpost.simulate.compiled;

/** A world to measure a design by: the same clients with the same dice, in which one thing is better or simpler. */
public enum Ideal {
    /** As it is. */
    NONE("as designed"),
    /** Neither clients nor resolvers keep answers. */
    NO_CACHES("without any cache"),
    /** Every health check knows at once what is up and down. */
    KNOWN_HEALTH("with perfect health checks");

    private final String word;

    Ideal(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
