package fingerpost.ingest.live;

import fingerpost.topology.Topology;
import java.util.List;

/**
 * A topology made from live answers.
 *
 * @param notes what was not seen, what is guessed and what the servers disagree about; the gravest first
 * @param packets sent to name servers
 */
public record Imported(Topology topology, List<ImportNote> notes, int packets) {
    public Imported {
        notes = List.copyOf(notes);
    }
}
