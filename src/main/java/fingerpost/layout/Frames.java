package fingerpost.layout;

import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
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
     * The frames of all zones and groups of that graph.
     *
     * @param boxes of what is no frame around others; what has none does not count
     */
    public static Map<Subject, Box> around(TopologyGraph graph, Map<Subject, Box> boxes) {
        Nesting nesting = Nesting.of(graph);
        Map<Subject, Box> inside = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            Box box = boxes.get(node.subject());
            if (box != null && !nesting.isFilled(node.subject())) {
                Box room = node.isFrame() ? EMPTY.at(box.x(), box.y()) : box;
                nesting.frame(node.subject()).ifPresent(frame -> inside.merge(frame, room, Box::with));
            }
        }
        for (Subject frame : nesting.inward()) {
            Box content = inside.get(frame);
            if (content != null) {
                nesting.frame(frame).ifPresent(outer -> inside.merge(outer, around(content), Box::with));
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
