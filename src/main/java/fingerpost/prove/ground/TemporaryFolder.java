package fingerpost.prove.ground;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder that nobody else may read and that is gone, with all in it, when the proof is. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;
    private final Thread atExit = new Thread(this::remove, "proof folder");

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    public static TemporaryFolder make() throws IOException {
        TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(
                "fingerpost-proof-" + ProcessHandle.current().pid() + "-"));
        Runtime.getRuntime().addShutdownHook(folder.atExit);
        return folder;
    }

    public Path path() {
        return path;
    }

    /** Writes those texts by relative path. */
    public void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = path.resolve(file.getKey()).normalize();
            if (!target.startsWith(path)) {
                throw new IOException("The file " + file.getKey() + " lies outside of the folder of the proof.");
            }
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** The same under a running server: each file is the former or the new one whenever it is read. */
    public void replace(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(Map.of(file.getKey() + ".new", file.getValue()));
            Files.move(
                    path.resolve(file.getKey() + ".new"), path.resolve(file.getKey()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // the program ends; the folder is gone already
        }
    }

    private void remove() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stays) {
            // nothing more can be done about it; the system clears its temporary files
        }
    }
}
