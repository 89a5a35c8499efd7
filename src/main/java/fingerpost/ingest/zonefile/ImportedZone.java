package fingerpost.ingest.zonefile;

import fingerpost.topology.Topology;
import java.util.List;

/**
 * A topology made of a zone file.
 *
 * @param faults of the file, and what a design cannot hold of it; errors first, else in the order of the file
 * @param records how many the file has
 */
public record ImportedZone(Topology topology, List<ZoneFault> faults, int records) {
    public ImportedZone {
        faults = List.copyOf(faults);
    }

    /** Whether something of the file was not understood, or no server loads it as it stands. */
    public boolean hasErrors() {
        return faults.stream().anyMatch(ZoneFault::isError);
    }
}
