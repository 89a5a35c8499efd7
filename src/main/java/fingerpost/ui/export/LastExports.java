package fingerpost.ui.export;

import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where each design was exported to last, kept from one start of the program to the next. */
public final class LastExports {
    private static final String KEY = "exported";
    private static final int MOST = 50;
    private static final String BETWEEN = "\t";

    private final Settings settings;

    public LastExports(Settings settings) {
        this.settings = settings;
    }

    /** What a design was written for, and where. */
    record Last(String target, String version, Path folder) {}

    /** Of the design in that file. */
    Optional<Last> of(Path design) {
        String start = design.toAbsolutePath().normalize() + BETWEEN;
        return settings.list(KEY).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).split(BETWEEN, -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Last(parts[0], parts[1], Path.of(parts[2])))
                .findFirst();
    }

    /** The folder that the design in that file was written into last. */
    public Optional<Path> folder(Path design) {
        return of(design).map(Last::folder);
    }

    /** Of the design in that file from now on. */
    void remember(Path design, Last last) {
        String start = design.toAbsolutePath().normalize() + BETWEEN;
        if (last.folder().toString().contains(BETWEEN)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(start
                + String.join(
                        BETWEEN, last.target(), last.version(), last.folder().toString()));
        settings.list(KEY).stream()
                .filter(line -> !line.startsWith(start))
                .limit(MOST - 1)
                .forEach(lines::add);
        settings.remember(KEY, lines);
    }
}
