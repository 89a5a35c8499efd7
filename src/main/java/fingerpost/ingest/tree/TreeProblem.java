package fingerpost.ingest.tree;

/** A file that is not what it should be; the message says where, what and what to do. */
public final class TreeProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    public TreeProblem(Place place, String message) {
        super(message);
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** {@code 12:7: A name is missing.} */
    public String told() {
        return place + ": " + getMessage();
    }
}
