package fingerpost.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a person's files held before they were saved over, in a folder of the program and not beside the files: ten of each at
 * most, the latest and some of earlier days, weeks and months.
 *
 * @param folder holds a folder for each file
 */
public record Backups(Path folder) {
    private static final String NAME = "earlier" + DocumentFile.SUFFIX;

    /**
     * What a file once held.
     *
     * @param saved when it was written
     * @param size in bytes
     * @param content the kept copy
     */
    public record Backup(Instant saved, long size, Path content) {}

    /** Keeps what stands in the file now, once: what was kept last already is not kept again. */
    void keep(Path file, byte[] content, Instant saved) throws IOException {
        PreviousVersions versions = versions(file);
        List<Integer> numbers = versions.numbers();
        if (!numbers.isEmpty() && holds(versions.place(numbers.getLast()).resolve(NAME), content)) {
            return;
        }
        int number = versions.keepContents(Map.of(NAME, content));
        Files.setLastModifiedTime(versions.place(number).resolve(NAME), FileTime.from(saved));
        thin(versions);
    }

    private static void thin(PreviousVersions versions) throws IOException {
        SequencedMap<Integer, Instant> saved = new LinkedHashMap<>();
        for (int number : versions.numbers()) {
            Path content = versions.place(number).resolve(NAME);
            saved.put(number, Files.isRegularFile(content) ? FileMark.modified(content) : Instant.EPOCH);
        }
        Set<Integer> kept = Thinned.of(saved, ZoneId.systemDefault());
        for (int number : saved.keySet()) {
            if (!kept.contains(number)) {
                versions.forget(number);
            }
        }
    }

    /** What that file held, the latest first. */
    public List<Backup> of(Path file) throws DocumentProblem {
        try {
            PreviousVersions versions = versions(file);
            List<Backup> kept = new ArrayList<>();
            for (int number : versions.numbers().reversed()) {
                Path content = versions.place(number).resolve(NAME);
                if (Files.isRegularFile(content)) {
                    kept.add(new Backup(FileMark.modified(content), Files.size(content), content));
                }
            }
            return List.copyOf(kept);
        } catch (IOException failed) {
            throw new DocumentProblem(
                    "The earlier versions of " + file + " cannot be listed: " + AtomicFiles.reason(failed), failed);
        }
    }

    private static boolean holds(Path kept, byte[] content) throws IOException {
        return Files.isRegularFile(kept)
                && Files.size(kept) == content.length
                && Arrays.equals(Files.readAllBytes(kept), content);
    }

    /** By the path behind links, so that every way to a file leads to the same versions. */
    private PreviousVersions versions(Path file) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException gone) {
            real = file.toAbsolutePath().normalize();
        }
        return new PreviousVersions(
                folder.resolve(FileMark.digest(real.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 32)));
    }
}
