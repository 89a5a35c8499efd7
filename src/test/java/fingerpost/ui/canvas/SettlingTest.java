package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private final GraphNode proxy = Graphs.node("proxy", NodeKind.PROXY);
    private final GraphNode service = Graphs.node("service", NodeKind.SERVICE);
    private final TopologyGraph graph =
            new TopologyGraph(List.of(proxy, service), List.of(Graphs.edge(proxy, service, EdgeKind.ROUTES_TO, "/")));
    private final Drawing before = drawing(400);
    private final Drawing after = drawing(800);
    private final CanvasModel model = new CanvasModel(() -> {});

    private Drawing drawing(double x) {
        return Drawing.of(graph, Map.of(proxy.subject(), new Box(0, 0, 1, 1), service.subject(), new Box(x, 0, 1, 1)));
    }

    private Settling settling(boolean still) {
        Settling settling = new Settling(model, () -> still, () -> {});
        model.show(graph, before);
        model.show(graph, after);
        settling.from(before);
        return settling;
    }

    private double x() {
        return model.drawing().cards().getLast().box().x();
    }

    @Test
    void aBoxGoesFromItsOldPlaceToItsNewOneAndItsLineWithIt() {
        Settling settling = settling(false);
        assertThat(x()).isEqualTo(400);
        settling.step(0);
        settling.step(Settling.NANOS / 2);
        assertThat(x()).isBetween(600.0, 799.0);
        assertThat(model.drawing().wires().getFirst().route().endX()).isCloseTo(x(), within(1.0));
        assertThat(settling.step(Settling.NANOS)).isFalse();
        assertThat(model.drawing()).isEqualTo(after);
        assertThat(model.isSettled()).isTrue();
    }

    @Test
    void aDragThatBeginsMeanwhileEndsIt() {
        Settling settling = settling(false);
        model.drawn(before);
        assertThat(settling.step(10)).isFalse();
        assertThat(model.drawing()).isEqualTo(before);
    }

    @Test
    void whoWantsNoMotionSeesTheNewDrawingAtOnce() {
        assertThat(settling(true).step(0)).isFalse();
        assertThat(model.drawing()).isEqualTo(after);
    }
}
