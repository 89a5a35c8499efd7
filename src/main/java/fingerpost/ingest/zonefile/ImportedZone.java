package fingerpost.ingest.zonefile;

import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
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

    /** The same in the words that all kinds of files have in common. */
    public Ingested ingested() {
        return new Ingested(
                topology.zones().getFirst().apex().toString(),
                topology,
                records,
                faults.stream().map(ImportedZone::note).toList());
    }

    private static FileNote note(ZoneFault fault) {
        return new FileNote(
                grade(fault.code()),
                fault.code().word(),
                fault.file(),
                fault.line(),
                fault.column(),
                fault.message(),
                fault.cure());
    }

    private static FileNote.Grade grade(FaultCode code) {
        return switch (code.grade()) {
            case ERROR -> FileNote.Grade.ERROR;
            case WARNING -> FileNote.Grade.WARNING;
            case NOTE -> FileNote.Grade.NOTE;
        };
    }
}
