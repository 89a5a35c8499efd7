package fingerpost.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that people write, as text. */
public final class SourceFiles {
    private SourceFiles() {}

    /** The files below {@code folder} that are too long to be read in one go, each with its length. */
    public static List<String> longerThan(int lines, Path folder) throws IOException {
        List<String> tooLong = new ArrayList<>();
        if (!Files.exists(folder)) {
            return tooLong;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SourceFiles::isSource).sorted().toList()) {
                int length = Files.readAllLines(file).size();
                if (length > lines) {
                    tooLong.add(folder.relativize(file) + " has " + length + " lines");
                }
            }
        }
        return tooLong;
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|fxml|css)");
    }
}
