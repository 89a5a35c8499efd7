package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private final GraphNode left = Graphs.node("left", NodeKind.PROXY);
    private final GraphNode right = Graphs.node("right", NodeKind.SERVICE);
    private final GraphNode between = Graphs.node("between", NodeKind.SERVICE);

    private static Drawing tidy(TopologyGraph graph) {
        return Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
    }

    private static Map<Subject, Box> boxes(Drawing drawing) {
        Map<Subject, Box> boxes = new HashMap<>();
        drawing.frames().forEach(frame -> boxes.put(frame.subject(), frame.box()));
        drawing.cards().forEach(card -> boxes.put(card.subject(), card.box()));
        return boxes;
    }

    @Test
    void everyLineBeginsAndEndsAtTheSideOfItsBox() {
        for (TopologyGraph graph : List.of(Graphs.site(), Graphs.large(120, 1), Graphs.large(120, 2))) {
            Drawing drawing = tidy(graph);
            Map<Subject, Box> boxes = boxes(drawing);
            for (Wire wire : drawing.wires()) {
                Box from = boxes.get(wire.edge().from());
                Box to = boxes.get(wire.edge().to());
                assertThat(wire.route().x(0)).as(wire.toString()).isIn(from.x(), from.right());
                assertThat(wire.route().y(0)).isBetween(from.y(), from.bottom());
                assertThat(wire.route().endX()).isIn(to.x(), to.right());
                assertThat(wire.route().endY()).isBetween(to.y(), to.bottom());
            }
        }
    }

    @Test
    void linesRunLevelOrUpright() {
        for (Wire wire : tidy(Graphs.large(120, 3)).wires()) {
            Route route = wire.route();
            for (int i = 0; i + 1 < route.corners(); i++) {
                assertThat(route.x(i) == route.x(i + 1) || route.y(i) == route.y(i + 1))
                        .isTrue();
            }
        }
    }

    @Test
    void labelsLieOnNoBoxAndOnNoOtherLabel() {
        Drawing drawing = tidy(Graphs.site());
        List<Box> labels = drawing.wires().stream()
                .map(Wire::label)
                .filter(label -> label.width() > 0)
                .toList();
        assertThat(labels).hasSizeGreaterThan(10);
        for (Box label : labels) {
            assertThat(drawing.cards()).noneMatch(card -> card.box().intersects(label));
            assertThat(labels.stream().filter(label::intersects)).hasSize(1);
        }
    }

    @Test
    void parallelLinesAreFannedOut() {
        TopologyGraph graph = new TopologyGraph(
                List.of(left, right),
                List.of(
                        Graphs.edge(left, right, EdgeKind.ROUTES_TO, "/"),
                        Graphs.edge(left, right, EdgeKind.REDIRECTS_TO, "301"),
                        Graphs.edge(left, right, EdgeKind.SECURES, "")));
        Drawing drawing = tidy(graph);
        assertThat(drawing.wires().stream().map(wire -> wire.route().y(0))).doesNotHaveDuplicates();
        assertThat(drawing.wires().stream().map(wire -> wire.route().endY())).doesNotHaveDuplicates();
    }

    @Test
    void aLineGoesRoundABoxInItsWay() {
        TopologyGraph graph = new TopologyGraph(
                List.of(left, between, right), List.of(Graphs.edge(left, right, EdgeKind.ROUTES_TO, "/")));
        Drawing drawing = Drawing.of(
                graph,
                Map.of(
                        left.subject(), new Box(0, 0, 1, 1),
                        between.subject(), new Box(400, 0, 1, 1),
                        right.subject(), new Box(800, 0, 1, 1)));
        Box obstacle = boxes(drawing).get(between.subject());
        Route route = drawing.wires().getFirst().route();
        for (int i = 0; i + 1 < route.corners(); i++) {
            Box piece = new Box(
                    Math.min(route.x(i), route.x(i + 1)),
                    Math.min(route.y(i), route.y(i + 1)),
                    Math.abs(route.x(i) - route.x(i + 1)) + 0.1,
                    Math.abs(route.y(i) - route.y(i + 1)) + 0.1);
            assertThat(piece.intersects(obstacle)).isFalse();
        }
    }

    @Test
    void linesToItselfAndIntoItsOwnZoneAreNotDrawn() {
        GraphNode zone = Graphs.zone("com", "example.com");
        GraphNode name = Graphs.name("com", "www.example.com.");
        TopologyGraph graph = new TopologyGraph(
                List.of(zone, name),
                List.of(
                        Graphs.edge(zone, name, EdgeKind.DELEGATES, ""),
                        Graphs.edge(name, name, EdgeKind.ALIAS_OF, "")));
        assertThat(tidy(graph).wires()).isEmpty();
    }

    @Test
    void whatHasNoPlaceIsLeftOutWithItsLines() {
        TopologyGraph graph =
                new TopologyGraph(List.of(left, right), List.of(Graphs.edge(left, right, EdgeKind.ROUTES_TO, "/")));
        Drawing drawing = Drawing.of(graph, Map.of(left.subject(), new Box(0, 0, 1, 1)));
        assertThat(drawing.cards()).hasSize(1);
        assertThat(drawing.wires()).isEmpty();
    }

    @Test
    void badgesChangeNothingElse() {
        Drawing drawing = tidy(Graphs.site());
        Subject proxy = drawing.cards().getLast().subject();
        Drawing marked = drawing.withBadges(Map.of(proxy, Badge.ERROR));
        assertThat(marked.cards().getLast().glyph().badge()).contains(Badge.ERROR);
        assertThat(marked.wires()).isEqualTo(drawing.wires());
        assertThat(marked.withBadges(Map.of())).isEqualTo(drawing);
    }

    @Test
    void aSketchHasTheSameBoxes() {
        TopologyGraph graph = Graphs.large(120, 4);
        Map<Subject, Box> places = new ElkLayout().place(graph, Drawing.sizes(graph), () -> false);
        Drawing sketch = Drawing.sketch(graph, places, Wording.ENGLISH);
        assertThat(sketch.cards()).isEqualTo(Drawing.of(graph, places).cards());
        assertThat(sketch.wires()).hasSameSizeAs(Drawing.of(graph, places).wires());
    }
}
