package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.GraphNode;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FramesTest {
    private final GraphNode zone = Graphs.zone("com", "example.com");
    private final GraphNode one = Graphs.name("com", "a.example.com.");
    private final GraphNode other = Graphs.name("com", "b.example.com.");
    private final TopologyGraph graph = new TopologyGraph(List.of(zone, one, other), List.of());

    @Test
    void aFrameSurroundsItsNamesWithRoomForAHeader() {
        Box a = new Box(100, 100, 180, 60);
        Box b = new Box(400, 300, 180, 60);
        Box frame = Frames.around(graph, Map.of(one.subject(), a, other.subject(), b))
                .get(zone.subject());
        assertThat(frame.contains(a.grown(Frames.PADDING))).isTrue();
        assertThat(frame.contains(b.grown(Frames.PADDING))).isTrue();
        assertThat(frame.y()).isEqualTo(100 - Frames.HEADER);
    }

    @Test
    void theZonesOwnPlaceCountsOnlyWhileItIsEmpty() {
        Box own = new Box(-500, -500, 1, 1);
        TopologyGraph empty = new TopologyGraph(List.of(zone), List.of());
        assertThat(Frames.around(empty, Map.of(zone.subject(), own)).get(zone.subject()))
                .isEqualTo(Frames.EMPTY.at(-500, -500));
        Box name = new Box(0, 0, 180, 60);
        assertThat(Frames.around(graph, Map.of(zone.subject(), own, one.subject(), name))
                        .get(zone.subject()))
                .isEqualTo(Frames.around(name));
    }

    @Test
    void aZoneWithoutAnyPlaceHasNoFrame() {
        assertThat(Frames.around(graph, Map.of())).isEmpty();
    }
}
