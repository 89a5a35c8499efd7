package fingerpost.ui.simulate;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import java.util.Map;

/** The drawing, on which a moment of a simulation is laid. */
public interface OnDrawing {
    /**
     * Shows the moment in the place of the one before; nothing at all shows the plain drawing.
     *
     * @param lines which part of all requests goes along each, from 0 to 1
     * @param before the same before something failed; empty where nothing has
     * @param moving whether requests are seen to move
     */
    void show(Map<GraphEdge, Double> lines, Map<GraphEdge, Double> before, Map<Subject, Tag> boxes, boolean moving);
}
