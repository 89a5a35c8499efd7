package fingerpost.ingest.zonefile;

/** No topology can be made of a file; the message says why and what to do. */
public final class ZoneImportFailure extends Exception {
    private static final long serialVersionUID = 1;

    ZoneImportFailure(String message) {
        super(message);
    }

    ZoneImportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
