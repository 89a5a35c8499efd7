package fingerpost.ui.paste;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.kind.FileKind;
import fingerpost.ingest.kind.KindOptions;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.topology.Element;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Duplicate;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The elements of a configuration, added to the design under ids and labels of their own. */
final class PastedConfiguration {
    private PastedConfiguration() {}

    static Pasted of(FileKind kind, String text, Topology topology) {
        Ingested read;
        try {
            read = read(kind, text);
        } catch (FileFailure | IOException nothing) {
            return new Pasted.Refused(Speech.of(
                    "Nothing could be made of what looks like this: {0}. Paste whole upstream and server blocks.",
                    kind.title()));
        }
        Set<Subject> all = new LinkedHashSet<>();
        for (Element each : read.topology().elements()) {
            all.add(Subject.of(each.id()));
        }
        Duplicate copies;
        try {
            copies = Duplicate.paste(read.topology(), all, topology);
        } catch (IllegalArgumentException refused) {
            return new Pasted.Refused(Reason.of(refused));
        }
        List<String> left = read.notes().stream()
                .filter(each -> each.grade() != FileNote.Grade.NOTE)
                .map(each ->
                        each.line() == 0 ? each.message() : Speech.of("Line {0}: {1}", each.line(), each.message()))
                .toList();
        return new Pasted.Made(
                Speech.of("{0} of {1}", Speech.count(all.size(), "1 item", "{0} items"), kind.title()),
                copies.edit().apply(topology),
                Set.copyOf(copies.copies().values()),
                List.of(),
                left);
    }

    /** The readers take files, beside which they look for what is included; here nothing lies beside. */
    private static Ingested read(FileKind kind, String text) throws IOException, FileFailure {
        Path folder = Files.createTempDirectory("fingerpost-paste");
        Path file = folder.resolve("pasted" + (kind == FileKind.CADDY || kind == FileKind.ROUTE53 ? ".json" : ".conf"));
        try {
            Files.writeString(file, text);
            return kind.read(file, new KindOptions(ReadingOptions.USUAL, List.of()));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
