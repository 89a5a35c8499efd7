package fingerpost.ingest.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the kind of a file by its first lines and its name; that of a folder by what lies in it. */
public final class KindGuess {
    private static final int FIRST_OCTETS = 16 << 10;
    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 500;

    private static final int LONGEST_LINE = 500;

    private static final Pattern ZONE_LINE = Pattern.compile(
            "(?i)\\$(ORIGIN|TTL|INCLUDE|GENERATE)\\b.*"
                    + "|[^\\s:{}]*\\s+(\\d\\w*\\s+)?(IN\\s+)?(\\d\\w*\\s+)?(A\\s+\\d|AAAA\\s+[0-9a-f:]|(SOA|NS|MX|TXT|CNAME|SRV|CAA)\\s).*");
    private static final Pattern HAPROXY_LINE =
            Pattern.compile("(global|defaults|resolvers|frontend|backend|listen|userlist|peers|cache)(\\s+[\\w.-]+)?"
                    + "(\\s+from\\s+\\S+|\\s+\\S*:\\d+)?\\s*(#.*)?");
    private static final Pattern NGINX_LINE = Pattern.compile("\\s*[a-z_0-9]+(\\s.*)?[;{}]\\s*(#.*)?");
    private static final Pattern YAML_LINE = Pattern.compile("---.*|['\"]?[^\\s'\"#{};]*['\"]?:(\\s.*)?");

    private KindGuess() {}

    /** The kind; empty where nothing speaks for one. Reads at most the first 16 KB of a few files. */
    public static Optional<FileKind> of(Path source) {
        try {
            return Files.isDirectory(source) ? ofFolder(source) : ofFile(source);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> ofFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            files = all.filter(Files::isRegularFile).limit(MOST_FILES).sorted().toList();
        }
        if (Files.exists(folder.resolve("haproxy.cfg"))) {
            return Optional.of(FileKind.HAPROXY);
        }
        if (Files.exists(folder.resolve("caddy.json"))) {
            return Optional.of(FileKind.CADDY);
        }
        if (has(files, "nginx.conf"::equals)) {
            return Optional.of(FileKind.NGINX);
        }
        if (has(files, name -> name.endsWith(".yaml") || name.endsWith(".yml"))) {
            return Optional.of(FileKind.OCTODNS);
        }
        for (Path each : files) {
            Optional<FileKind> kind = name(each).endsWith(".json") ? ofFile(each) : Optional.empty();
            if (kind.isPresent()) {
                return kind;
            }
        }
        return has(files, name -> name.endsWith(".conf")) ? Optional.of(FileKind.NGINX) : Optional.empty();
    }

    private static boolean has(List<Path> files, Predicate<String> named) {
        return files.stream().map(KindGuess::name).anyMatch(named);
    }

    private static Optional<FileKind> ofFile(Path file) throws IOException {
        String first;
        try (InputStream in = Files.newInputStream(file)) {
            first = new String(in.readNBytes(FIRST_OCTETS), StandardCharsets.UTF_8);
        }
        String name = name(file);
        if (first.stripLeading().startsWith("{")) {
            return ofJson(first);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(FileKind.OCTODNS);
        }
        return ofText(first).or(() -> ofName(name));
    }

    /** The kind of a text by its first line that speaks for one; empty where none does. */
    public static Optional<FileKind> ofText(String first) {
        if (first.stripLeading().startsWith("{")) {
            return ofJson(first);
        }
        return first.lines()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .filter(line -> !line.isBlank() && !line.matches("\\s*[#;].*"))
                .map(KindGuess::ofLine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FileKind> ofJson(String first) {
        if (Pattern.compile("\"(ResourceRecordSets?|Changes|HealthChecks|CidrBlocks)\"\\s*:")
                .matcher(first)
                .find()) {
            return Optional.of(FileKind.ROUTE53);
        }
        return first.matches("(?s)\\s*\\{\\s*\"(apps|admin|logging|storage)\"\\s*:.*")
                ? Optional.of(FileKind.CADDY)
                : Optional.empty();
    }

    private static Optional<FileKind> ofLine(String line) {
        if (HAPROXY_LINE.matcher(line).matches()) {
            return Optional.of(FileKind.HAPROXY);
        }
        if (NGINX_LINE.matcher(line).matches()) {
            return Optional.of(FileKind.NGINX);
        }
        if (ZONE_LINE.matcher(line).matches()) {
            return Optional.of(FileKind.ZONE);
        }
        return YAML_LINE.matcher(line).matches() ? Optional.of(FileKind.OCTODNS) : Optional.empty();
    }

    private static Optional<FileKind> ofName(String name) {
        if (name.matches("(db|zone)\\..+|.+\\.(zone|zonefile|db)")) {
            return Optional.of(FileKind.ZONE);
        }
        return name.equals("nginx.conf") ? Optional.of(FileKind.NGINX) : Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
