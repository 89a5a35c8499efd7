package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ElkLayoutTest {
    private final TopologyGraph site = Graphs.site();

    @Test
    void everyBoxHasAPlaceAndNoneLieOnEachOther() {
        for (TopologyGraph graph : List.of(site, Graphs.large(200, 1), Graphs.large(200, 2))) {
            Map<Subject, Box> boxes = new ElkLayout().place(graph, Graphs.sizes(graph), () -> false);
            assertThat(boxes).hasSize(graph.nodes().size());
            Overlaps.assertNone(graph, boxes);
        }
    }

    @Test
    void linesLeadFromLeftToRightWhereNoCircleForbidsIt() {
        Map<Subject, Box> boxes = new ElkLayout().place(site, Graphs.sizes(site), () -> false);
        site.edges().stream()
                .filter(edge -> edge.kind() == EdgeKind.SERVED_BY)
                .forEach(edge -> assertThat(boxes.get(edge.from()).right())
                        .as("%s to %s", edge.from(), edge.to())
                        .isLessThan(boxes.get(edge.to()).x()));
    }

    @Test
    void theSameGraphIsLaidOutTheSameAgain() {
        TopologyGraph graph = Graphs.large(150, 3);
        assertThat(new ElkLayout().place(graph, Graphs.sizes(graph), () -> false))
                .isEqualTo(new ElkLayout().place(graph, Graphs.sizes(graph), () -> false));
    }

    @Test
    void aZoneIsTheFrameOfItsNames() {
        Map<Subject, Box> boxes = new ElkLayout().place(site, Graphs.sizes(site), () -> false);
        assertThat(boxes).containsAllEntriesOf(Frames.around(site, boxes));
    }

    @Test
    void circlesDoNoHarm() {
        GraphNode a = Graphs.node("a", NodeKind.PROXY);
        GraphNode b = Graphs.node("b", NodeKind.SERVICE);
        TopologyGraph circle = new TopologyGraph(
                List.of(a, b),
                List.of(
                        Graphs.edge(a, b, EdgeKind.ROUTES_TO, ""),
                        Graphs.edge(b, a, EdgeKind.ROUTES_TO, ""),
                        Graphs.edge(a, a, EdgeKind.ROUTES_TO, "")));
        Overlaps.assertNone(circle, new ElkLayout().place(circle, Graphs.sizes(circle), () -> false));
    }

    @Test
    void anEmptyGraphHasNoPlaces() {
        TopologyGraph nothing = new TopologyGraph(List.of(), List.of());
        assertThat(new ElkLayout().place(nothing, Map.of(), () -> false)).isEmpty();
    }

    @Test
    void itStopsWhenItIsCancelled() {
        assertThatThrownBy(() -> new ElkLayout().place(site, Graphs.sizes(site), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatTakesTooLongIsPlacedPlainly() {
        TopologyGraph graph = Graphs.large(300, 1);
        assertThat(new ElkLayout(Duration.ZERO).place(graph, Graphs.sizes(graph), () -> false))
                .isEqualTo(new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false));
    }
}
