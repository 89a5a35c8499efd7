package fingerpost.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder of this person for what the program keeps between two runs: logs, preferences. */
final class StateFolder {
    private StateFolder() {}

    /** By the habits of the system: XDG on Linux, Application Support on macOS, local application data on Windows. */
    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Fingerpost");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Fingerpost");
        }
        return folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                .resolve("fingerpost");
    }

    private static Path folder(@Nullable String set, Path usual) {
        return set == null || set.isBlank() ? usual : Path.of(set);
    }
}
