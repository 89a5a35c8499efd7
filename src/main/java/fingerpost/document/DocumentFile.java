package fingerpost.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A {@code *.topology.json} file. */
public final class DocumentFile {
    /** The largest document, in bytes, that is read or written. */
    public static final int LARGEST = 32 * 1024 * 1024;

    /** How the names of documents end. */
    public static final String SUFFIX = ".topology.json";

    private DocumentFile() {}

    /**
     * A document as it was read.
     *
     * @param mark by which it is seen later whether the file is still the one that was read
     */
    public record Opened(Document document, FileMark mark) {}

    /** The document in that file; the problem says what, where and what to do. */
    public static Document read(Path file) throws DocumentProblem {
        return open(file).document();
    }

    /** The same with the mark of the file. */
    public static Opened open(Path file) throws DocumentProblem {
        Instant modified = FileMark.modified(file);
        byte[] bytes = bytes(file);
        try {
            return new Opened(DocumentText.read(decoded(file, bytes)), FileMark.of(modified, bytes));
        } catch (DocumentProblem problem) {
            throw new DocumentProblem(file + ": " + problem.getMessage(), problem);
        }
    }

    /** Replaces the file whole or not at all. */
    public static void write(Path file, Document document) throws DocumentProblem {
        write(file, encoded(file, document));
    }

    static void write(Path file, byte[] bytes) throws DocumentProblem {
        try {
            AtomicFiles.write(file, bytes);
        } catch (IOException failed) {
            throw new DocumentProblem(file + " was not saved: " + AtomicFiles.reason(failed), failed);
        }
    }

    static byte[] encoded(Path file, Document document) throws DocumentProblem {
        byte[] bytes = DocumentText.write(document).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGEST) {
            throw new DocumentProblem(file + " was not saved: the document takes " + bytes.length / (1024 * 1024)
                    + " MB, and at most 32 MB can be opened again. Divide the design into several documents.");
        }
        return bytes;
    }

    private static byte[] bytes(Path file) throws DocumentProblem {
        if (!Files.exists(file)) {
            throw new DocumentProblem(file + " is not there; check the name and the folder.");
        }
        if (Files.isDirectory(file)) {
            throw new DocumentProblem(file + " is a folder; open a file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new DocumentProblem(
                        file + " is larger than 32 MB and was not read; divide the design into several documents.");
            }
            return bytes;
        } catch (AccessDeniedException denied) {
            throw new DocumentProblem(file + " may not be read: ask its owner for the permission.", denied);
        } catch (IOException failed) {
            throw new DocumentProblem(file + " cannot be read: " + AtomicFiles.reason(failed), failed);
        }
    }

    private static String decoded(Path file, byte[] bytes) throws DocumentProblem {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String before = out.toString();
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            throw new DocumentProblem(file + ": line " + line + ", column " + column + ": a byte ("
                    + Integer.toHexString(bytes[in.position()] & 0xff)
                    + " hexadecimal) is not UTF-8; save the file as UTF-8.");
        }
        return out.toString();
    }
}
