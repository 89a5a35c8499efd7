package fingerpost.document;

import java.nio.file.Path;

/** Saves two documents in turn until it is killed. */
public final class SavingLoop {
    private SavingLoop() {}

    static Document document(int turn) {
        return RandomDocument.of(turn % 2 == 0 ? 11 : 12);
    }

    /** Saves to the file of that name. */
    public static void main(String... arguments) throws DocumentProblem {
        Document[] turns = {document(0), document(1)};
        for (int turn = 0; ; turn++) {
            DocumentFile.write(Path.of(arguments[0]), turns[turn % 2]);
        }
    }
}
