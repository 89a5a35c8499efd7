package fingerpost.ingest.file;

import fingerpost.topology.Topology;
import java.util.Comparator;
import java.util.List;

/**
 * A topology made of a file or a folder.
 *
 * @param name what was read: the apex of a zone, or the name of the file
 * @param count how many of its units the file has: records, directives
 * @param notes what was not understood and what a design cannot hold; the worst first, else in the order given
 */
public record Ingested(String name, Topology topology, int count, List<FileNote> notes) {
    public Ingested {
        notes = notes.stream().sorted(Comparator.comparing(FileNote::grade)).toList();
    }

    /** Whether something of the file was not understood. */
    public boolean hasErrors() {
        return notes.stream().anyMatch(each -> each.grade() == FileNote.Grade.ERROR);
    }
}
