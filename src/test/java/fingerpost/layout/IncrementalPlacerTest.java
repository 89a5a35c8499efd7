package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IncrementalPlacerTest {
    private final IncrementalPlacer placer = new IncrementalPlacer(new SimpleLayout());

    private Map<Subject, Box> place(TopologyGraph graph, Map<Subject, Box> standing) {
        return placer.place(graph, Graphs.sizes(graph), standing, () -> false);
    }

    @Test
    void whatStandsIsNotPlacedAgain() {
        TopologyGraph graph = Graphs.site();
        Map<Subject, Box> all = new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false);
        assertThat(place(graph, all)).isEmpty();
    }

    @Test
    void anEmptyDrawingGetsTheTidyLayoutWithoutTheFramesOfFilledZones() {
        TopologyGraph graph = Graphs.site();
        Map<Subject, Box> all = new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false);
        Map<Subject, Box> placed = place(graph, Map.of());
        assertThat(all).containsAllEntriesOf(placed);
        assertThat(placed).hasSize(graph.nodes().size() - 2);
    }

    @Test
    void aNewBoxStandsRightOfWhatLeadsToIt() {
        GraphNode proxy = Graphs.node("proxy", NodeKind.PROXY);
        GraphNode service = Graphs.node("service", NodeKind.SERVICE);
        TopologyGraph graph = new TopologyGraph(
                List.of(proxy, service), List.of(Graphs.edge(proxy, service, EdgeKind.ROUTES_TO, "/")));
        Box standing = new Box(80, 160, 180, 44);
        Box placed = place(graph, Map.of(proxy.subject(), standing)).get(service.subject());
        assertThat(placed.x()).isGreaterThan(standing.right());
        assertThat(Math.abs(placed.centreY() - standing.centreY())).isLessThan(8);
    }

    @Test
    void aNewNameStandsBelowTheOthersOfItsZone() {
        GraphNode zone = Graphs.zone("com", "example.com");
        GraphNode old = Graphs.name("com", "old.example.com.");
        GraphNode fresh = Graphs.name("com", "new.example.com.");
        TopologyGraph graph = new TopologyGraph(List.of(zone, old, fresh), List.of());
        Box standing = new Box(80, 160, 180, 44);
        Box placed = place(graph, Map.of(old.subject(), standing)).get(fresh.subject());
        assertThat(placed.x()).isEqualTo(standing.x());
        assertThat(placed.y()).isGreaterThan(standing.bottom());
    }

    @Test
    void aNewBoxOfAGroupStandsBelowTheZoneInIt() {
        GraphNode zone = Graphs.zone("com", "example.com");
        GraphNode old = Graphs.name("com", "old.example.com.");
        GraphNode fresh = Graphs.node("proxy", NodeKind.PROXY);
        TopologyGraph graph = new TopologyGraph(List.of(zone, old, fresh), List.of())
                .with(List.of(
                        new Group(Id.of("cloud"), GroupKind.PROVIDER, "Cloud", Set.of(Id.of("com"), Id.of("proxy")))));
        Box standing = new Box(80, 160, 180, 44);
        Box placed = place(graph, Map.of(old.subject(), standing)).get(fresh.subject());
        Box frame = Frames.around(standing);
        assertThat(placed.x() - frame.x()).isBetween(-8.0, 8.0);
        assertThat(placed.y() - frame.bottom()).isBetween(0.0, 100.0);
    }

    @Test
    void whateverIsMissingFindsAFreePlace() {
        for (int seed = 1; seed <= 30; seed++) {
            TopologyGraph graph = Graphs.large(60, seed);
            SplittableRandom random = new SplittableRandom(seed);
            Map<Subject, Box> boxes = new HashMap<>(new SimpleLayout().place(graph, Graphs.sizes(graph), () -> false));
            boxes.keySet().removeIf(_ -> random.nextInt(3) == 0);
            boxes.putAll(place(graph, boxes));
            boxes.putAll(Frames.around(graph, boxes));
            List<GraphNode> cards = graph.nodes().stream()
                    .filter(node -> node.kind() != NodeKind.ZONE)
                    .toList();
            for (GraphNode one : cards) {
                for (GraphNode other : cards) {
                    if (one != other) {
                        assertThat(boxes.get(one.subject()).intersects(boxes.get(other.subject())))
                                .as("seed %s: %s on %s", seed, one.subject(), other.subject())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void manyNewBoxesComeAsABlockBelowEverything() {
        GraphNode old = Graphs.node("old", NodeKind.PROXY);
        List<GraphNode> nodes = new ArrayList<>(List.of(old));
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            GraphNode fresh = Graphs.node("b" + i, NodeKind.BACKEND);
            edges.add(Graphs.edge(old, fresh, EdgeKind.SERVED_BY, ""));
            nodes.add(fresh);
        }
        TopologyGraph graph = new TopologyGraph(nodes, edges);
        Box standing = new Box(0, 0, 180, 44);
        assertThat(place(graph, Map.of(old.subject(), standing)))
                .hasSize(100)
                .allSatisfy((_, box) -> assertThat(box.y()).isGreaterThan(standing.bottom()));
    }
}
