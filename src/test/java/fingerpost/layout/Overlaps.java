package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which boxes of a layout lie upon each other. */
public final class Overlaps {
    private Overlaps() {}

    /** Boxes of one zone among themselves, and frames and boxes outside of zones among themselves. */
    public static void assertNone(TopologyGraph graph, Map<Subject, Box> boxes) {
        List<GraphNode> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = i + 1; k < nodes.size(); k++) {
                Optional<Subject> zone = nodes.get(i).group();
                if (zone.equals(nodes.get(k).group())) {
                    assertThat(boxes.get(nodes.get(i).subject())
                                    .intersects(boxes.get(nodes.get(k).subject())))
                            .as(
                                    "%s lies on %s",
                                    nodes.get(i).subject(), nodes.get(k).subject())
                            .isFalse();
                }
            }
        }
    }
}
