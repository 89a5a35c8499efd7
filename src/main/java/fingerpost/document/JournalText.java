package fingerpost.document;

import fingerpost.document.json.Asked;
import fingerpost.document.json.JsonPrinting;
import fingerpost.document.json.JsonReading;
import fingerpost.document.json.Misread;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/**
 * A journal's file: one line of JSON that says what it is of, with the digest of what follows; then the document as it would
 * be saved. The digest tells a whole file from what a power cut left.
 */
final class JournalText {
    /**
     * What such a file says.
     *
     * @param number higher than that of every earlier state of the same journal
     */
    record Numbered(long number, JournalEntry entry, String digest) {}

    private static final String FORMAT = "fingerpost-journal";
    private static final int VERSION = 1;

    private JournalText() {}

    static byte[] write(long number, JournalEntry entry) {
        byte[] document = DocumentText.write(entry.document()).getBytes(StandardCharsets.UTF_8);
        byte[] head = (JsonPrinting.line(new Writing()
                                .text("format", FORMAT)
                                .number("version", VERSION)
                                .number("number", number)
                                .textIfAny("file", entry.file())
                                .textIfAny("title", entry.title())
                                .text("edited", entry.edited())
                                .number("steps", entry.steps())
                                .textIfAny("began", entry.began())
                                .text("digest", FileMark.digest(document))
                                .flat())
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(head, head.length + document.length);
        System.arraycopy(document, 0, both, head.length, document.length);
        return both;
    }

    static Numbered read(byte[] bytes) throws DocumentProblem {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        if (end == bytes.length) {
            throw new DocumentProblem("It is cut off.");
        }
        byte[] document = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        try {
            Source head = Source.of(JsonReading.of(new String(bytes, 0, end, StandardCharsets.UTF_8)), new Asked());
            if (!head.field("format").text().equals(FORMAT)
                    || head.field("version").whole() != VERSION) {
                throw new DocumentProblem("It was written by another version of Fingerpost.");
            }
            String digest = head.field("digest").text();
            if (!digest.equals(FileMark.digest(document))) {
                throw new DocumentProblem("It is not whole: its content is not what was written.");
            }
            return new Numbered(
                    head.field("number").wholeLong(),
                    new JournalEntry(
                            DocumentText.read(new String(document, StandardCharsets.UTF_8)),
                            head.find("file").map(file -> file.as(Path::of)),
                            head.textOrNone("title"),
                            head.field("edited").as(Instant::parse),
                            head.field("steps").whole(),
                            head.textOrNone("began")),
                    digest);
        } catch (Misread misread) {
            throw new DocumentProblem(misread.sentence(), misread);
        }
    }
}
