package fingerpost.command;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import java.nio.file.Path;
import java.util.Objects;

/** Documents that commands work on. */
final class Opened {
    private Opened() {}

    static Document document(Path file) {
        try {
            return DocumentFile.read(file);
        } catch (DocumentProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        }
    }
}
