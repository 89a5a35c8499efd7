package fingerpost.layout;

import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.LinkedHashMap;
import java.util.Map;

/** The frames of zones and groups: each just wide enough for what stands inside it. */
public final class Frames {
    /** Between the frame and the names. */
    public static final double PADDING = 20;
    /** Above the names, for the zone's own name. */
    public static final double HEADER = 44;
    /** Of a zone without names. */
    public static final Size EMPTY = new Size(220, 96);

    private Frames() {}

    /**
     * The frames of all zones of that graph.
     *
     * @param boxes of the names, and of the empty zones; names without a box do not count
     */
    public static Map<Subject, Box> around(TopologyGraph graph, Map<Subject, Box> boxes) {
        Map<Subject, Box> inside = new LinkedHashMap<>();
        for (GraphNode node : graph.nodes()) {
            Box box = boxes.get(node.subject());
            if (box != null && node.group().isPresent()) {
                inside.merge(node.group().get(), box, Box::with);
            }
        }
        Map<Subject, Box> frames = new LinkedHashMap<>();
        for (GraphNode node : graph.nodes()) {
            Box content = inside.get(node.subject());
            Box own = boxes.get(node.subject());
            if (content != null) {
                frames.put(node.subject(), around(content));
            } else if (own != null && node.isFrame()) {
                frames.put(node.subject(), EMPTY.at(own.x(), own.y()));
            }
        }
        return frames;
    }

    /** The frame around that content. */
    public static Box around(Box content) {
        double width = Math.max(EMPTY.width(), content.width() + 2 * PADDING);
        return new Box(content.x() - PADDING, content.y() - HEADER, width, content.height() + HEADER + PADDING);
    }
}
