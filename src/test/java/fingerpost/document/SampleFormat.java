package fingerpost.document;

import java.nio.file.Files;
import java.nio.file.Path;

/** Rewrites the sample topologies as the program itself writes them; run it from the project's folder after editing one. */
public final class SampleFormat {
    private SampleFormat() {}

    /** Reads and saves each sample. */
    public static void main(String... none) throws DocumentProblem {
        for (String name : Samples.names()) {
            Path file = Path.of("sample-topologies", name + DocumentFile.SUFFIX);
            if (Files.exists(file)) {
                DocumentFile.write(file, DocumentFile.read(file));
            }
        }
    }
}
