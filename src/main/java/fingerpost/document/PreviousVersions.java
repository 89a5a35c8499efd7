package fingerpost.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder as they were before they were replaced, in {@code .fingerpost/previous/1}, {@code 2} ... of that
 * folder; the last ten are kept. And for each kind of export which files it made last.
 *
 * @param folder the folder whose files are kept
 */
public record PreviousVersions(Path folder) {
    private static final int KEPT = 10;
    private static final String OWN = ".fingerpost";

    /** The numbers there are, the newest last. */
    public List<Integer> numbers() throws IOException {
        Path all = all();
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(each -> each.getFileName().toString())
                    .filter(each -> each.matches("[1-9][0-9]{0,8}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }

    /** When what was kept under that number was replaced. */
    public Instant kept(int number) throws IOException {
        return Files.getLastModifiedTime(place(number)).toInstant();
    }

    /** Keeps these texts under the next number, and forgets the oldest beyond ten; returns the number. */
    public int keep(Map<String, String> files) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        int number = keepContents(contents);
        for (int old : numbers()) {
            if (old <= number - KEPT) {
                forget(old);
            }
        }
        return number;
    }

    /** The same with what need not be text; forgets nothing. */
    int keepContents(Map<String, byte[]> files) throws IOException {
        List<Integer> before = numbers();
        int number = before.isEmpty() ? 1 : before.getLast() + 1;
        for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
            write(place(number), each.getKey(), each.getValue());
        }
        return number;
    }

    /** Deletes what was kept under that number. */
    void forget(int number) throws IOException {
        delete(place(number));
    }

    /**
     * The texts that were kept under that number, by path.
     *
     * @throws NoSuchFileException where there is no such version
     */
    public Map<String, String> version(int number) throws IOException {
        Path version = place(number);
        if (!Files.isDirectory(version)) {
            throw new NoSuchFileException(version.toString());
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(version)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = version.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** The files that the last export of that kind made; none where there was none. */
    public List<String> made(String target) throws IOException {
        Path list = folder.resolve(OWN).resolve(target + ".files");
        return Files.isRegularFile(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.of();
    }

    /** Remembers what an export of that kind made. */
    public void remember(String target, Collection<String> paths) throws IOException {
        List<String> sorted = new ArrayList<>(paths);
        sorted.sort(Comparator.naturalOrder());
        if (!sorted.equals(made(target))) {
            write(
                    folder.resolve(OWN),
                    target + ".files",
                    (String.join("\n", sorted) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The folder in which the version of that number lies. */
    Path place(int number) {
        return all().resolve(Integer.toString(number));
    }

    private Path all() {
        return folder.resolve(OWN).resolve("previous");
    }

    private static void write(Path below, String path, byte[] content) throws IOException {
        Path file = below.resolve(path).normalize();
        if (!file.startsWith(below)) {
            throw new IOException("The path " + path + " leads out of the folder.");
        }
        Path parent = file.getParent();
        Files.createDirectories(parent == null ? below : parent);
        AtomicFiles.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
