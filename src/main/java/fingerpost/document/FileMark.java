package fingerpost.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How a file was when this program last read or wrote it.
 *
 * @param size in bytes
 * @param modified when it was written, as the file system says
 * @param digest SHA-256 of its content, hexadecimal
 */
public record FileMark(long size, Instant modified, String digest) {
    /** What became of a file since. */
    public enum Since {
        SAME,
        /** Another program wrote it. */
        CHANGED,
        /** Deleted or moved away. */
        GONE
    }

    static FileMark of(Instant modified, byte[] content) {
        return new FileMark(content.length, modified, digest(content));
    }

    /** When the file was written; the epoch where that cannot be said. */
    static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unknown) {
            return Instant.EPOCH;
        }
    }

    /** What became of the file since; its content is read only where its size or time changed. */
    public Since since(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() == size && now.lastModifiedTime().toInstant().equals(modified)
                    ? Since.SAME
                    : now.size() == size ? since(Files.readAllBytes(file)) : Since.CHANGED;
        } catch (NoSuchFileException gone) {
            return Since.GONE;
        }
    }

    /** Whether this is still the content. */
    Since since(byte[] content) {
        return digest(content).equals(digest) ? Since.SAME : Since.CHANGED;
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
