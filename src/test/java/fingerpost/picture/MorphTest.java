package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorphTest {
    private final GraphNode zone = Graphs.zone("site", "example.com");
    private final GraphNode www = Graphs.name("site", "www.example.com.");
    private final GraphNode proxy = Graphs.node("proxy", NodeKind.PROXY);
    private final GraphNode service = Graphs.node("service", NodeKind.SERVICE);
    private final TopologyGraph graph = new TopologyGraph(
            List.of(zone, www, proxy, service),
            List.of(
                    Graphs.edge(www, proxy, EdgeKind.ADDRESS, "A"),
                    Graphs.edge(proxy, service, EdgeKind.ROUTES_TO, "/")));
    private final Drawing start = drawing(0, 400, 800);

    private Drawing drawing(double wwwX, double proxyX, double serviceX) {
        return Drawing.of(
                graph,
                Map.of(
                        www.subject(), new Box(wwwX, 80, 1, 1),
                        proxy.subject(), new Box(proxyX, 80, 1, 1),
                        service.subject(), new Box(serviceX, 80, 1, 1)));
    }

    private static Map<Object, Double> lefts(Drawing drawing) {
        Map<Object, Double> lefts = new HashMap<>();
        drawing.cards().forEach(card -> lefts.put(card.subject(), card.box().x()));
        drawing.frames().forEach(frame -> lefts.put(frame.subject(), frame.box().x()));
        return lefts;
    }

    @Test
    void itBeginsWhereTheBoxesStoodAndEndsAsTheNewDrawing() {
        Drawing end = drawing(-200, 400, 1000);
        Morph morph = new Morph(graph, start, end);

        assertThat(lefts(morph.at(0))).isEqualTo(lefts(start));
        assertThat(morph.at(1)).isSameAs(end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.9})
    void aBoxWithItsFrameGoesStraight(double share) {
        Drawing passing = new Morph(graph, start, drawing(-200, 400, 800)).at(share);

        assertThat(lefts(passing).get(www.subject())).isCloseTo(-200 * share, within(0.001));
        assertThat(lefts(passing).get(zone.subject()))
                .isCloseTo(lefts(start).get(zone.subject()) - 200 * share, within(0.001));
    }

    @Test
    void linesStayAtTheirBoxesAndTheOthersAsTheyAre() {
        Drawing end = drawing(-200, 400, 800);

        Drawing passing = new Morph(graph, start, end).at(0.5);

        Wire moved = passing.wires().getFirst();
        assertThat(moved.route().x(0))
                .isEqualTo(passing.cards().getFirst().box().right());
        assertThat(passing.wires().getLast()).isSameAs(end.wires().getLast());
    }

    @Test
    void onlyWhatIsInBothAndElsewhereIsCounted() {
        Drawing some = new Drawing(start.cards().subList(0, 2), start.frames(), List.of());

        assertThat(new Morph(graph, some, drawing(0, 500, 900)).count()).isEqualTo(1);
        assertThat(new Morph(graph, start, start).count()).isZero();
    }

    @Test
    void aNewBoxStandsAtOnceWhereItBelongs() {
        Drawing some = new Drawing(start.cards().subList(0, 2), start.frames(), List.of());

        assertThat(lefts(new Morph(graph, some, drawing(0, 500, 900)).at(0.1))).containsEntry(service.subject(), 900.0);
    }
}
