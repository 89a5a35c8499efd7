package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.picture.Wire;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private final GraphNode hub = Graphs.node("hub", NodeKind.ENDPOINT);
    private final List<GraphNode> nodes = new ArrayList<>(List.of(hub));
    private final Map<Subject, Box> places = new HashMap<>(Map.of(hub.subject(), new Box(900, 600, 1, 1)));
    private final TopologyGraph graph;
    private final CanvasModel model = new CanvasModel(() -> {});

    JoiningTest() {
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            GraphNode customer = Graphs.node("customer " + i, NodeKind.PROXY, "192.0.2." + i);
            nodes.add(customer);
            places.put(customer.subject(), new Box(0, 110 * i, 1, 1));
            edges.add(Graphs.edge(customer, hub, EdgeKind.ROUTES_TO, ""));
        }
        graph = new TopologyGraph(nodes, edges);
        model.show(graph, Drawing.of(graph, places));
    }

    private long uprights(double zoom) {
        model.look(new Viewport(0, 0, zoom, 1_000, 800));
        return model.seen().wires().stream()
                .filter(wire -> wire.route().corners() > 2)
                .mapToDouble(wire -> wire.route().x(1))
                .distinct()
                .count();
    }

    @Test
    void linesAreJoinedOnlyFromAfarAndNeverWhereSharesFlowAlongThem() {
        assertThat(uprights(0.35)).isGreaterThan(3);
        assertThat(uprights(0.34)).isEqualTo(1);
        model.stream(new Stream(Map.of(graph.edges().getFirst(), 0.5), Map.of(), Map.of(), -1));
        assertThat(uprights(0.34)).isGreaterThan(3);
    }

    @Test
    void whileOneBoxIsDraggedTheLinesOfAllOthersStayJoinedAndAfterwardsAllAre() {
        assertThat(uprights(0.2)).isEqualTo(1);
        Wire own = model.drawing().wires().getFirst();
        List<Wire> passing = new ArrayList<>(model.drawing().wires());
        passing.set(0, new Wire(own.edge(), own.words(), own.route(), own.label()));
        Drawing before = model.drawing();
        model.drawn(new Drawing(before.cards(), before.frames(), passing));
        assertThat(uprights(0.2)).isEqualTo(2);
        assertThat(model.seen().wires().getFirst()).isSameAs(passing.getFirst());

        model.show(graph, new Drawing(before.cards(), before.frames(), passing));
        assertThat(uprights(0.2)).isEqualTo(1);
    }

    @Test
    void whatWasFoundOnceIsKept() {
        uprights(0.2);
        assertThat(model.seen()).isSameAs(model.seen());
        List<Wire> joined = model.seen().wires();
        model.show(graph, new Drawing(List.of(), List.of(), model.drawing().wires()));
        assertThat(model.seen().wires().getFirst()).isSameAs(joined.getFirst());
    }
}
