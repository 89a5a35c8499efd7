package fingerpost.document;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;

/** A program of its own, to be killed. */
final class ChildJvm {
    private ChildJvm() {}

    /** Starts that main class; what it prints can be read. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> call = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-cp",
                classPath(main),
                main.getName()));
        call.addAll(List.of(arguments));
        return new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath(Class<?> main) {
        return Stream.of(main, Document.class, JsonFactory.class)
                .map(each -> Path.of(URI.create(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
