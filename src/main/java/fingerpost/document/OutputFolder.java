package fingerpost.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The folder that an export writes into, and nothing outside of it. What is replaced there is kept in
 * {@link PreviousVersions} and can be put back.
 */
public record OutputFolder(Path folder) {
    /** The texts that stand there now under these paths; what is not there is left out. */
    public Map<String, String> texts(Collection<String> paths) throws DocumentProblem {
        Map<String, String> texts = new TreeMap<>();
        for (String path : paths) {
            Path file = inside(path);
            try {
                if (Files.exists(file)) {
                    texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            } catch (IOException failed) {
                throw new DocumentProblem(
                        file + " stands there and cannot be read: " + AtomicFiles.reason(failed), failed);
            }
        }
        return texts;
    }

    /**
     * Writes the texts that differ, keeps what they replace, and remembers which files the target made.
     *
     * @param before the texts that stand there now
     * @param after all texts of the export, the unchanged ones too
     */
    public void replace(String target, Map<String, String> before, Map<String, String> after) throws DocumentProblem {
        PreviousVersions versions = new PreviousVersions(folder);
        Map<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        Map<String, String> replaced = new TreeMap<>(before);
        replaced.keySet().retainAll(changed.keySet());
        try {
            if (!replaced.isEmpty()) {
                versions.keep(replaced);
            }
        } catch (IOException failed) {
            throw new DocumentProblem(
                    "The files as they are could not be kept, so nothing was written: " + AtomicFiles.reason(failed),
                    failed);
        }
        write(changed);
        try {
            if (!after.isEmpty()) {
                versions.remember(target, after.keySet());
            }
        } catch (IOException failed) {
            throw new DocumentProblem(
                    "The files were written, but which they are could not be remembered: " + AtomicFiles.reason(failed),
                    failed);
        }
    }

    /** The files of an earlier export of that target that are still there and no part of this one. */
    public List<String> noLongerMade(String target, Collection<String> made) throws DocumentProblem {
        try {
            List<String> before = new PreviousVersions(folder).made(target);
            List<String> left = new ArrayList<>();
            for (String each : before) {
                if (!made.contains(each) && Files.exists(inside(each))) {
                    left.add(each);
                }
            }
            return List.copyOf(left);
        } catch (IOException unreadable) {
            throw new DocumentProblem(
                    "What was exported into " + folder + " before cannot be read: " + AtomicFiles.reason(unreadable),
                    unreadable);
        }
    }

    /** Files as they were before they were replaced, under the number of that time. */
    public record Kept(int number, Instant replaced) {}

    /** The versions that were kept there, the newest last. */
    public List<Kept> versions() throws DocumentProblem {
        try {
            PreviousVersions versions = new PreviousVersions(folder);
            List<Kept> kept = new ArrayList<>();
            for (int number : versions.numbers()) {
                kept.add(new Kept(number, versions.kept(number)));
            }
            return List.copyOf(kept);
        } catch (IOException unreadable) {
            throw new DocumentProblem(
                    "The earlier files in " + folder + " cannot be listed: " + AtomicFiles.reason(unreadable),
                    unreadable);
        }
    }

    /** The texts of that version, by path. */
    public Map<String, String> version(int number) throws DocumentProblem {
        try {
            return new PreviousVersions(folder).version(number);
        } catch (NoSuchFileException none) {
            throw new DocumentProblem(folder + " has no version " + number + "; it has " + spoken() + ".", none);
        } catch (IOException failed) {
            throw new DocumentProblem("Version " + number + " cannot be read: " + AtomicFiles.reason(failed), failed);
        }
    }

    /** Puts that version back, keeping what it replaces in turn; the paths of its files. */
    public List<String> restore(int number) throws DocumentProblem {
        Map<String, String> version = version(number);
        Map<String, String> now = texts(version.keySet());
        try {
            if (!now.isEmpty()) {
                new PreviousVersions(folder).keep(now);
            }
        } catch (IOException failed) {
            throw new DocumentProblem("Version " + number + " was not restored: " + AtomicFiles.reason(failed), failed);
        }
        write(version);
        return List.copyOf(version.keySet());
    }

    private String spoken() throws DocumentProblem {
        List<Kept> versions = versions();
        return versions.isEmpty()
                ? "none"
                : versions.stream().map(each -> Integer.toString(each.number())).collect(Collectors.joining(", "));
    }

    /** Writes each file whole. */
    public void write(Map<String, String> files) throws DocumentProblem {
        for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
            Path file = inside(each.getKey());
            try {
                Path above = file.getParent();
                Files.createDirectories(above == null ? folder : above);
                AtomicFiles.write(file, each.getValue().getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new DocumentProblem(file + " was not written: " + AtomicFiles.reason(failed), failed);
            }
        }
    }

    private Path inside(String path) throws DocumentProblem {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new DocumentProblem(
                    "The path " + path + " leads out of the folder " + folder + "; nothing was written.");
        }
        return file;
    }
}
