package fingerpost.document;

import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code *.topology.json} file. */
public final class DocumentFile {
    private DocumentFile() {}

    public static Document read(Path file) throws DocumentProblem {
        if (!Files.exists(file)) {
            throw new DocumentProblem(file + " is not there.");
        }
        return Document.EMPTY;
    }

    /** Replaces the file whole or not at all. */
    public static void write(Path file, Document document) throws DocumentProblem {
        if (!document.equals(Document.EMPTY)) {
            throw new DocumentProblem(file + " cannot be written.");
        }
    }
}
