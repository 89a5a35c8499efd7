package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeyondTest {
    private final GraphNode growing = Graphs.zone("grown", "example.com");
    private final GraphNode www = Graphs.name("grown", "www.example.com.", "A 300  192.0.2.1");
    private final GraphNode fresh = Graphs.zone("fresh", "example.net");
    private final GraphNode backend = Graphs.node("app", NodeKind.BACKEND);
    private final GraphNode hidden = Graphs.node("hidden", NodeKind.BACKEND);
    private final TopologyGraph graph = new TopologyGraph(List.of(growing, www, fresh, backend), List.of());
    private final Beyond beyond = new Beyond(
            new GraphDifference(List.of(www, fresh, backend, hidden), List.of(), Set.of(), Set.of()),
            Drawing.of(
                    graph,
                    Map.of(
                            www.subject(), new Box(40, 80, 1, 1),
                            fresh.subject(), new Box(600, 80, 200, 100),
                            backend.subject(), new Box(900, 80, 1, 1))),
            List.of(),
            Optional.empty());

    @Test
    void aZoneThatOnlyGrowsIsNoGhostAndIsNotCounted() {
        assertThat(beyond.ghosts().frames()).hasSize(2);
        assertThat(beyond.drawn()).isEqualTo(3);
    }

    @Test
    void aGhostHasItsPlaceWhetherItIsABoxOrAZone() {
        assertThat(beyond.box(backend.subject()).orElseThrow().x()).isEqualTo(900);
        assertThat(beyond.box(fresh.subject()).orElseThrow().x()).isEqualTo(600);
        assertThat(beyond.box(hidden.subject())).isEmpty();
    }
}
