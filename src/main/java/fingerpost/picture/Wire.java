package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.GraphEdge;

/**
 * A line of the drawing in its place.
 *
 * @param words what its label says
 * @param label where that stands; of no size if it has none
 */
public record Wire(GraphEdge edge, String words, Route route, Box label) {
    /** Around the line and its label. */
    public Box bounds() {
        return label.width() == 0 ? route.bounds() : route.bounds().with(label);
    }
}
