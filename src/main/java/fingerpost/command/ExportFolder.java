package fingerpost.command;

import fingerpost.document.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

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

    private Path inside(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new CallProblem("The path " + path + " leads out of the folder " + folder + "; nothing was written.");
        }
        return file;
    }
}
