package fingerpost.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: into a new file beside the target, forced to the disk, then moved over it in one step.
 * A symbolic link stays one, and permissions stay as they were. What an earlier save left behind when its program was
 * killed is swept; a save that is under way holds a lock on its own.
 */
public final class AtomicFiles {
    private static final String PREFIX = ".fingerpost-";
    private static final String SUFFIX = ".saving";
    private static final int LINKS = 40;

    /** Something that happens before each step of a save. */
    interface Steps {
        Steps UNDISTURBED = _ -> {};

        void before(String step) throws IOException;
    }

    private AtomicFiles() {}

    /** Replaces the content of the file; on a failure the file is as it was and nothing else is left. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, Steps.UNDISTURBED);
    }

    /** The same without waiting for the disk: whole after the program was killed, but not sure after a power cut. */
    static void writeUnforced(Path file, byte[] content) throws IOException {
        write(file, content, Steps.UNDISTURBED, false);
    }

    /** Makes sure that what stands under that name is on the disk, and moves it to the other name in one step. */
    static void forceAs(Path written, Path name) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folderOf(name));
    }

    static void write(Path file, byte[] content, Steps steps) throws IOException {
        write(file, content, steps, true);
    }

    private static void write(Path file, byte[] content, Steps steps, boolean forced) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path folder = folderOf(target);
        sweep(folder);
        steps.before("create");
        Path temporary = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            save(content, steps, target, temporary, forced);
        } finally {
            Files.deleteIfExists(temporary);
        }
        if (forced) {
            steps.before("force folder");
            force(folder);
        }
    }

    private static void save(byte[] content, Steps steps, Path target, Path temporary, boolean forced)
            throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.lock();
            keepAttributes(target, temporary);
            steps.before("write");
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (forced) {
                steps.before("force");
                channel.force(true);
            }
            steps.before("move");
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why a file could not be read or written, and what to do, as the end of a sentence. */
    public static String reason(IOException failure) {
        String system = failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(failure.getMessage());
        String small = system.toLowerCase(Locale.ROOT);
        if (failure instanceof NoSuchFileException) {
            return "the folder is not there (any more); choose another.";
        }
        if (failure instanceof AccessDeniedException || small.contains("permission denied")) {
            return "there is no permission to write there; choose another folder, or make it writable.";
        }
        if (small.contains("no space left") || small.contains("not enough space") || small.contains("quota")) {
            return "the disk is full; make room, or choose another disk.";
        }
        if (small.contains("read-only file system")) {
            return "the disk can only be read; choose another folder.";
        }
        if (small.contains("is a directory")) {
            return "a folder of that name is in the way; choose another name.";
        }
        return "the system says \"" + system + "\"; choose another folder, or try again.";
    }

    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == LINKS) {
                throw new FileSystemException(file.toString(), null, "Too many levels of symbolic links");
            }
            target = folderOf(target).resolve(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        return folder;
    }

    private static void keepAttributes(Path target, Path temporary) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        @Nullable PosixFileAttributeView other = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view == null || other == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes was = view.readAttributes();
        PosixFileAttributes is = other.readAttributes();
        try {
            if (!is.owner().equals(was.owner())) {
                other.setOwner(was.owner());
            }
            if (!is.group().equals(was.group())) {
                other.setGroup(was.group());
            }
        } catch (FileSystemException notOurs) {
            // Only the administrator gives files away; the content matters more than whose it is.
        }
        other.setPermissions(was.permissions());
    }

    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path each : left) {
                if (isAbandoned(each)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (AccessDeniedException hidden) {
            // A folder may be writable without being listable; then its left-overs stay.
        }
    }

    private static boolean isAbandoned(Path temporary) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException held) {
            return false;
        }
    }

    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; there the move is on the disk when it returns.
        }
    }
}
