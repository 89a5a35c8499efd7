package fingerpost.document.json;

/** A text that is not what it should be: where, what, and what to do. */
public final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient At at;
    private final String path;

    /**
     * @param path such as {@code zones[0].records[3].ttl}; empty for the document itself
     * @param what a sentence
     */
    public Misread(At at, String path, String what) {
        super(what);
        this.at = at;
        this.path = path;
    }

    /** {@code line 12, column 40, at zones[0].records[3].ttl: ...}. */
    public String sentence() {
        return at + (path.isEmpty() ? "" : ", at " + path) + ": " + getMessage();
    }
}
