package fingerpost.prove.ground;

/** There is no proof: a program is missing, a server does not start, or somebody stopped it. Says why, for a person. */
public final class ProofProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kept the proof from being made. */
    public enum Kind {
        /** A program is not installed. */
        MISSING,
        /** The server refused the exported files, in its own words. */
        REFUSED,
        STOPPED,
        OTHER
    }

    private final Kind kind;

    public ProofProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
