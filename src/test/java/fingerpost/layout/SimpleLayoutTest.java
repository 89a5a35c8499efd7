package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SimpleLayoutTest {
    @Test
    void noTwoBoxesLieOnEachOther() {
        for (int seed = 1; seed < 6; seed++) {
            TopologyGraph graph = Graphs.large(250, seed);
            Overlaps.assertNone(graph, new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false));
        }
    }

    @Test
    void aBoxStandsRightOfAllThatLeadToIt() {
        GraphNode a = Graphs.node("a", NodeKind.CLIENTS);
        GraphNode b = Graphs.node("b", NodeKind.PROXY);
        GraphNode c = Graphs.node("c", NodeKind.SERVICE);
        TopologyGraph graph = new TopologyGraph(
                List.of(c, b, a),
                List.of(
                        Graphs.edge(a, b, EdgeKind.ASKS, ""),
                        Graphs.edge(b, c, EdgeKind.ROUTES_TO, ""),
                        Graphs.edge(a, c, EdgeKind.ASKS, "")));
        Map<Subject, Box> boxes = new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false);
        assertThat(boxes.get(a.subject()).right())
                .isLessThan(boxes.get(b.subject()).x());
        assertThat(boxes.get(b.subject()).right())
                .isLessThan(boxes.get(c.subject()).x());
    }

    @Test
    void manyNamesOfOneZoneStandInSeveralColumns() {
        List<GraphNode> nodes = new java.util.ArrayList<>(List.of(Graphs.zone("com", "example.com")));
        for (int i = 0; i < 100; i++) {
            nodes.add(Graphs.name("com", "n" + i + ".example.com."));
        }
        TopologyGraph graph = new TopologyGraph(nodes, List.of());
        Box frame = new SimpleLayout()
                .place(graph, Graphs.sizes(graph), () -> false)
                .get(nodes.getFirst().subject());
        assertThat(frame.height()).isLessThan(2.5 * frame.width());
    }

    @Test
    void itStopsWhenItIsCancelled() {
        TopologyGraph graph = Graphs.site();
        assertThatThrownBy(() -> new SimpleLayout().place(graph, Graphs.sizes(graph), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
