package fingerpost.ui.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the desktop remembers of a person between two starts. Losing it loses no work, so a failure to write is silent. */
public final class Settings {
    private static final int RECENT = 12;

    private final Path file;
    private final Properties values = new Properties();

    /** The settings in that file; nothing remembered where it cannot be read. */
    public Settings(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                values.clear();
            }
        }
    }

    /** Where this person's settings lie on this system. */
    public static Path usualFile(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve("Fingerpost/desktop.properties");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Fingerpost/desktop.properties");
        }
        return folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                .resolve("fingerpost/desktop.properties");
    }

    /** The folder of the file, in which the desktop keeps what else is this person's. */
    public Path folder() {
        Path above = file.toAbsolutePath().getParent();
        return above == null ? file : above;
    }

    private static Path folder(@org.jspecify.annotations.Nullable String set, Path usual) {
        return set == null || set.isBlank() ? usual : Path.of(set);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public void remember(String key, String value) {
        if (!value.equals(values.getProperty(key))) {
            values.setProperty(key, value);
            write();
        }
    }

    /** Remembers nothing there any more. */
    public void forget(String key) {
        if (values.remove(key) != null) {
            write();
        }
    }

    /** The lines remembered there, in their order. */
    public List<String> list(String key) {
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = find(key + ".0"); line.isPresent(); line = find(key + "." + lines.size())) {
            lines.add(line.get());
        }
        return List.copyOf(lines);
    }

    /** Remembers these lines in the place of those that were there. */
    public void remember(String key, List<String> lines) {
        if (!lines.equals(list(key))) {
            values.stringPropertyNames().stream()
                    .filter(name -> name.matches(Pattern.quote(key) + "\\.\\d+"))
                    .forEach(values::remove);
            for (int i = 0; i < lines.size(); i++) {
                values.setProperty(key + "." + i, lines.get(i));
            }
            write();
        }
    }

    /** The files opened or saved last, the latest first; those that are gone are left out. */
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            find("recent." + i).map(Path::of).filter(Files::exists).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    /** Puts that file first among the recent ones. */
    public void opened(Path opened) {
        Path absolute = opened.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent());
        files.remove(absolute);
        files.addFirst(absolute);
        for (int i = 0; i < RECENT; i++) {
            if (i < files.size()) {
                values.setProperty("recent." + i, files.get(i).toString());
            } else {
                values.remove("recent." + i);
            }
        }
        write();
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            values.setProperty("unwritable", "true");
        }
    }
}
