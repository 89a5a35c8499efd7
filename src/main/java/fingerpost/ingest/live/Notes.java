package fingerpost.ingest.live;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is worth telling, gathered on the way from any thread; each thing once. */
final class Notes {
    private final Set<ImportNote> notes = Collections.synchronizedSet(new LinkedHashSet<>());

    void disagreement(Object where, String message) {
        notes.add(new ImportNote(ImportNote.Kind.DISAGREEMENT, said(where), message));
    }

    void guessed(Object where, String message) {
        notes.add(new ImportNote(ImportNote.Kind.GUESSED, said(where), message));
    }

    void notSeen(Object where, String message) {
        notes.add(new ImportNote(ImportNote.Kind.NOT_SEEN, said(where), message));
    }

    void seen(Object where, String message) {
        notes.add(new ImportNote(ImportNote.Kind.SEEN, said(where), message));
    }

    /** The gravest first, else in the order in which they came. */
    List<ImportNote> list() {
        return List.copyOf(notes).stream()
                .sorted(Comparator.comparing(ImportNote::kind))
                .toList();
    }

    /** A name as a person writes it, or any other thing as text. */
    private static String said(Object where) {
        return where instanceof fingerpost.dns.DomainName name ? name.unicode() : where.toString();
    }
}
