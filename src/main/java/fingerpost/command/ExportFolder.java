package fingerpost.command;

import fingerpost.document.AtomicFiles;
import fingerpost.document.PreviousVersions;
import fingerpost.export.safety.Deployment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The folder that an export writes into, and nothing outside of it. */
record ExportFolder(Path folder) {
    /** The texts that stand there now under these paths; what is not there is left out. */
    Map<String, String> texts(Collection<String> paths) {
        Map<String, String> texts = new TreeMap<>();
        for (String path : paths) {
            Path file = inside(path);
            try {
                if (Files.exists(file)) {
                    texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            } catch (IOException failed) {
                throw new CallProblem(file + " stands there and cannot be read: " + AtomicFiles.reason(failed), failed);
            }
        }
        return texts;
    }

    /** Writes each file whole. */
    void write(Map<String, String> files) {
        files.forEach((path, text) -> {
            Path file = inside(path);
            try {
                Path above = file.getParent();
                Files.createDirectories(above == null ? folder : above);
                AtomicFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new CallProblem(file + " was not written: " + AtomicFiles.reason(failed), failed);
            }
        });
    }

    /** Writes what changes, keeps what it replaces, and remembers which files the target made. */
    void replace(Deployment deployment, String target) {
        PreviousVersions versions = new PreviousVersions(folder);
        try {
            if (!deployment.replaced().isEmpty()) {
                Map<String, String> replaced = new TreeMap<>(deployment.before());
                replaced.keySet().retainAll(deployment.replaced());
                versions.keep(replaced);
            }
        } catch (IOException failed) {
            throw new CallProblem(
                    "The files as they are could not be kept, so nothing was written: " + AtomicFiles.reason(failed),
                    failed);
        }
        write(deployment.changed());
        try {
            if (!deployment.after().isEmpty()) {
                versions.remember(target, deployment.after().keySet());
            }
        } catch (IOException failed) {
            throw new CallProblem(
                    "The files were written, but which they are could not be remembered: " + AtomicFiles.reason(failed),
                    failed);
        }
    }

    /** The files of an earlier export of that target that are still there and no part of this one. */
    List<String> noLongerMade(String target, Collection<String> made) {
        try {
            return new PreviousVersions(folder)
                    .made(target).stream()
                            .filter(each -> !made.contains(each) && Files.exists(inside(each)))
                            .toList();
        } catch (IOException unreadable) {
            throw new CallProblem(
                    "What was exported into " + folder + " before cannot be read: " + AtomicFiles.reason(unreadable),
                    unreadable);
        }
    }

    /** Puts that version back, keeping what it replaces in turn; the paths of its files. */
    List<String> restore(int number) {
        PreviousVersions versions = new PreviousVersions(folder);
        try {
            Map<String, String> version = versions.version(number);
            Map<String, String> now = texts(version.keySet());
            if (!now.isEmpty()) {
                versions.keep(now);
            }
            write(version);
            return List.copyOf(version.keySet());
        } catch (NoSuchFileException none) {
            throw new CallProblem(folder + " has no version " + number + "; it has " + numbers(versions) + ".", none);
        } catch (IOException failed) {
            throw new CallProblem("Version " + number + " was not restored: " + AtomicFiles.reason(failed), failed);
        }
    }

    private static String numbers(PreviousVersions versions) {
        try {
            List<Integer> numbers = versions.numbers();
            return numbers.isEmpty()
                    ? "none"
                    : numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
        } catch (IOException unreadable) {
            return "none that can be read";
        }
    }

    private Path inside(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new CallProblem("The path " + path + " leads out of the folder " + folder + "; nothing was written.");
        }
        return file;
    }
}
