package fingerpost.document;

/** A file that cannot be read or written. The message says what, where (line, column, path) and what to do. */
public final class DocumentProblem extends Exception {
    private static final long serialVersionUID = 1L;

    public DocumentProblem(String message) {
        super(message);
    }

    public DocumentProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
