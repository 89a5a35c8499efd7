package fingerpost.export;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample topologies that ship with the program. */
public final class Samples {
    private static final Path FOLDER = Path.of("sample-topologies");

    private Samples() {}

    /** Their file names, for a {@code @MethodSource}. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".topology.json"))
                    .sorted()
                    .toList();
        }
    }

    public static Topology read(String name) throws DocumentProblem {
        return DocumentFile.read(FOLDER.resolve(name)).topology();
    }
}
