package fingerpost.ingest.file;

import java.io.Serial;

/** Nothing can be made of the file; the message says what, why and what to do. */
public final class FileFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public FileFailure(String message) {
        super(FileNote.plain(message));
    }

    public FileFailure(String message, Throwable cause) {
        super(FileNote.plain(message), cause);
    }
}
