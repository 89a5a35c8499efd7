package fingerpost.plan.deployed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder as they were read: what servers load now.
 *
 * @param texts by relative path with forward slashes
 * @param unread why a file was not read, by its path
 */
public record Folder(NavigableMap<String, String> texts, NavigableMap<String, String> unread) {
    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 12;
    private static final long MOST_OCTETS = 64L << 20;

    /** Of those texts. */
    public static Folder of(Map<String, String> texts) {
        return new Folder(new TreeMap<>(texts), new TreeMap<>());
    }

    /**
     * Reads the folder and those in it; what begins with a dot is nobody's deployed file and is passed over.
     *
     * @throws IOException where it is no folder or has more than 20,000 files
     */
    public static Folder read(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Folder read = new Folder(new TreeMap<>(), new TreeMap<>());
        for (Path file : files(folder)) {
            read.add(folder.relativize(file), file);
        }
        return read;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.find(
                folder, DEEPEST, (file, _) -> !isHidden(folder.relativize(file)) && Files.isRegularFile(file))) {
            List<Path> files = all.limit(MOST_FILES + 1L).toList();
            if (files.size() > MOST_FILES) {
                throw new IOException(folder + " has more than " + MOST_FILES
                        + " files; name the folder that holds the files of the servers only.");
            }
            return files;
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void add(Path relative, Path file) {
        String path = relative.toString().replace('\\', '/');
        try {
            if (Files.size(file) > MOST_OCTETS) {
                unread.put(path, "it has more than 64 MB");
            } else {
                texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException refused) {
            unread.put(path, "it cannot be read");
        }
    }
}
