package fingerpost.export;

import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;

/** Writes a design for one kind of server. */
public interface Exporter {
    /** The word of the command line: {@code zone}, {@code nginx}. */
    String target();

    /** What a person reads: {@code Zone files (RFC 1035)}. */
    String title();

    /** The versions that it can write for, the default first. */
    List<String> versions();

    /**
     * The files and what they cannot express; the same topology gives the same bytes.
     *
     * @param version one of {@link #versions()}
     * @param previous the files that stand in the folder now, by path; empty for none: serials rise only where content changed
     * @throws Refusal where something of the design must not be written, such as text that would become a directive
     */
    Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal;
}
