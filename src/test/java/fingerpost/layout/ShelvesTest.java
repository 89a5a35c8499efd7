package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Shelves.Block;
import fingerpost.layout.Shelves.Place;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShelvesTest {
    private static List<String> read(List<Block> blocks) {
        return Shelves.of(blocks).stream()
                .sorted(Comparator.comparingDouble(Place::y).thenComparingDouble(Place::x))
                .map(place -> blocks.get(place.block()).name())
                .toList();
    }

    private static Block block(String name, double height) {
        return new Block(false, name, 100, height);
    }

    @Test
    void blocksOfAboutOneHeightAreReadByNameAndThoseWithoutAnyFollow() {
        assertThat(read(List.of(block("wine", 110), block("", 120), block("auto", 90), block("film", 120))))
                .containsExactly("auto", "film", "wine", "");
    }

    @Test
    void whereNamesWouldTearThePageApartTheTallStandTogether() {
        List<Block> blocks = new ArrayList<>();
        for (char name = 'a'; name <= 'x'; name++) {
            blocks.add(block(String.valueOf(name), name % 6 == 0 ? 2_000 : 60));
        }
        assertThat(read(blocks)).startsWith("f", "l", "r", "x", "a", "b", "c").endsWith("v", "w");
    }

    @Test
    void theLastStandsBehindAllThoughItIsTallAndHasTheFirstName() {
        assertThat(read(List.of(new Block(true, "alone", 100, 900), block("zoo", 50), block("yoga", 60))))
                .containsExactly("yoga", "zoo", "alone");
    }

    @Test
    void noTwoBlocksMeetAndThePageIsHardlyLargerThanBySize() {
        SplittableRandom random = new SplittableRandom(3);
        List<Block> named = new ArrayList<>();
        List<Block> nameless = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double height = 60 + random.nextInt(900);
            named.add(new Block(false, Integer.toString(random.nextInt(90)), 300, height));
            nameless.add(new Block(false, "", 300, height));
        }
        List<Box> boxes = boxes(named);
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                assertThat(boxes.get(i).intersects(boxes.get(k))).isFalse();
            }
        }
        assertThat(area(boxes)).isLessThanOrEqualTo(1.2 * area(boxes(nameless)));
    }

    private static List<Box> boxes(List<Block> blocks) {
        return Shelves.of(blocks).stream()
                .map(place -> new Box(
                        place.x(),
                        place.y(),
                        blocks.get(place.block()).width(),
                        blocks.get(place.block()).height()))
                .toList();
    }

    private static double area(List<Box> boxes) {
        Box all = boxes.stream().reduce(Box::with).orElseThrow();
        return all.width() * all.height();
    }

    @Test
    void customersOfALargeDesignAreReadByTheNamesOfTheirZonesTwoBeforeTen() {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphEdge> edges = new ArrayList<>();
        List<String> zones = new ArrayList<>();
        for (int i = 40; i > 0; i--) {
            GraphNode zone = Graphs.zone("z" + i, "shop" + i + ".example.com");
            GraphNode apex = Graphs.name("z" + i, "shop" + i + ".example.com.", "A 300  192.0.2.10");
            GraphNode proxy = Graphs.node("p" + i, NodeKind.PROXY, "nginx");
            nodes.addAll(List.of(zone, apex, proxy));
            edges.add(Graphs.edge(apex, proxy, EdgeKind.ADDRESS, "A 300"));
            zones.addFirst(zone.title());
        }
        TopologyGraph graph = new TopologyGraph(nodes, edges);
        var boxes = new ElkLayout().place(graph, Graphs.sizes(graph), () -> false);

        assertThat(nodes.stream()
                        .filter(node -> node.kind() == NodeKind.ZONE)
                        .sorted(Comparator.comparingDouble((GraphNode zone) ->
                                        boxes.get(zone.subject()).y())
                                .thenComparingDouble(
                                        zone -> boxes.get(zone.subject()).x()))
                        .map(GraphNode::title))
                .containsExactlyElementsOf(zones);
    }
}
