package fingerpost.document;

import fingerpost.topology.Topology;

/**
 * What a file holds.
 *
 * @param unknown fields of the same version that this program does not know, as JSON text, kept when it is saved again
 */
public record Document(Topology topology, Diagram diagram, String unknown) {
    public static final Document EMPTY = new Document(Topology.EMPTY, Diagram.EMPTY, "{}");

    public Document with(Topology other) {
        return new Document(other, diagram, unknown);
    }

    public Document with(Diagram other) {
        return new Document(topology, other, unknown);
    }
}
