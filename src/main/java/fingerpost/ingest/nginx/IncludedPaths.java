package fingerpost.ingest.nginx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files an {@code include} means: relative to the folder of the configuration, by the patterns of glob(7), and never one
 * outside of the folder, be it by {@code ..} or by a symbolic link. The usual folders of nginx stand for the folder.
 */
final class IncludedPaths {
    /**
     * What was found.
     *
     * @param complaint why something was not; may be empty
     */
    record Found(List<Path> files, String complaint) {}

    private static final List<String> USUAL =
            List.of("/etc/nginx/", "/usr/local/nginx/conf/", "/usr/local/etc/nginx/", "/opt/homebrew/etc/nginx/");

    private final Path folder;

    IncludedPaths(Path folder) {
        this.folder = folder;
    }

    Found of(String pattern) {
        String relative = pattern;
        for (String each : USUAL) {
            if (pattern.startsWith(each) && !pattern.startsWith(folder + "/")) {
                relative = pattern.substring(each.length());
            }
        }
        if (relative.startsWith(folder + "/")) {
            relative = relative.substring(folder.toString().length() + 1);
        }
        if (relative.isEmpty()
                || relative.startsWith("/")
                || List.of(relative.split("/", -1)).contains("..")) {
            return new Found(List.of(), "Only files within the folder are read.");
        }
        try {
            return found(relative);
        } catch (InvalidPathException | IOException unreadable) {
            return new Found(List.of(), "The file cannot be read.");
        }
    }

    private Found found(String relative) throws IOException {
        List<Path> level = List.of(folder);
        for (String part : relative.split("/+", -1)) {
            List<Path> next = new ArrayList<>();
            for (Path each : level) {
                next.addAll(children(each, part));
            }
            level = next;
        }
        List<Path> files = new ArrayList<>();
        String complaint = level.isEmpty() && !isPattern(relative) ? "The file is not there." : "";
        for (Path each : level) {
            Path real = each.toRealPath();
            if (!real.startsWith(folder)) {
                complaint = each.getFileName() + " leads out of the folder and is not read.";
            } else if (Files.isRegularFile(real)) {
                files.add(real);
            }
        }
        return new Found(files, complaint);
    }

    private static List<Path> children(Path parent, String part) throws IOException {
        if (!isPattern(part)) {
            Path child = parent.resolve(part);
            return Files.exists(child) ? List.of(child) : List.of();
        }
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        Pattern wanted = pattern(part);
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(each -> {
                        String name = String.valueOf(each.getFileName());
                        return (!name.startsWith(".") || part.startsWith("."))
                                && wanted.matcher(name).matches()
                                && Files.exists(each);
                    })
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPattern(String text) {
        return text.contains("*") || text.contains("?") || text.contains("[");
    }

    private static Pattern pattern(String part) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            int close = c == '[' ? part.indexOf(']', i + 2) : -1;
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else if (close > 0) {
                String inner = part.substring(i + 1, close)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("&", "\\&");
                regex.append('[')
                        .append(inner.startsWith("!") ? "^" + inner.substring(1) : inner)
                        .append(']');
                i = close;
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        try {
            return Pattern.compile(regex.toString());
        } catch (java.util.regex.PatternSyntaxException odd) {
            return Pattern.compile(Pattern.quote(part));
        }
    }
}
