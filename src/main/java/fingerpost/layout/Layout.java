package fingerpost.layout;

import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Finds a place for every box of a graph. Needs no screen and no particular thread. */
public interface Layout {
    /**
     * Places for all nodes; a zone's box is the frame around its names.
     *
     * @param sizes of all nodes; those of zones count only where they are empty
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException once it says so
     */
    Map<Subject, Box> place(TopologyGraph graph, Map<Subject, Size> sizes, BooleanSupplier cancelled);
}
