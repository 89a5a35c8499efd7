package fingerpost.ingest.live;

/** Nothing of a domain can be imported; the message says why and what to do. */
public final class ImportFailure extends Exception {
    private static final long serialVersionUID = 1;

    ImportFailure(String message) {
        super(message);
    }
}
