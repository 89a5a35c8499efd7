package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class HandTest {
    private final GraphNode proxy = Graphs.node("proxy", NodeKind.PROXY);
    private final GraphNode service = Graphs.node("service", NodeKind.SERVICE);
    private final GraphNode clients = Graphs.node("clients", NodeKind.CLIENTS);
    private final TopologyGraph graph = new TopologyGraph(
            List.of(proxy, service, clients), List.of(Graphs.edge(proxy, service, EdgeKind.ROUTES_TO, "/")));
    private final Owner owner = new Owner(graph);
    private final CanvasModel model = new CanvasModel(() -> {});
    private final Hand hand = new Hand(model, owner, subject -> owner.heard.add("rename " + subject));

    HandTest() {
        model.look(new Viewport(0, 0, 1, 1000, 800));
        model.show(
                graph,
                Drawing.of(
                        graph,
                        Map.of(
                                proxy.subject(), new Box(80, 80, 1, 1),
                                service.subject(), new Box(480, 80, 1, 1),
                                clients.subject(), new Box(80, 480, 1, 1))));
    }

    private static Pointer at(double x, double y) {
        return new Pointer(x, y, x, y, false, false);
    }

    private static Pointer adding(double x, double y) {
        return new Pointer(x, y, x, y, true, false);
    }

    private Box box(GraphNode node) {
        return model.box(node.subject()).orElseThrow();
    }

    private void drag(Hand.Press press, Pointer from, Pointer to) {
        hand.press(press, from, 1);
        hand.move(to);
        hand.release(to);
    }

    private Pointer port() {
        hand.move(at(100, 100));
        return at(box(proxy).right(), box(proxy).centreY());
    }

    @Test
    void anArrowMovesByOneStepOfTheGridAndFartherByFive() {
        model.grid(() -> new Grid(16, false));
        model.select(Set.of(proxy.subject()));
        Keys keys = new Keys(model, owner);
        keys.nudge(Walking.Direction.RIGHT, false);
        assertThat(owner.positions).containsEntry(proxy.subject(), new Point2D(96, 80));
        keys.nudge(Walking.Direction.UP, true);
        assertThat(owner.positions).containsEntry(proxy.subject(), new Point2D(80, 0));
    }

    @Test
    void aClickSelectsOneAndWithCtrlOneMore() {
        drag(Hand.Press.MAIN, at(100, 100), at(100, 100));
        assertThat(model.selection().get()).containsExactly(proxy.subject());
        drag(Hand.Press.MAIN, adding(500, 100), adding(500, 100));
        assertThat(model.selection().get()).containsExactly(proxy.subject(), service.subject());
        drag(Hand.Press.MAIN, adding(100, 100), adding(100, 100));
        assertThat(model.selection().get()).containsExactly(service.subject());
    }

    @Test
    void aDragMovesAllThatIsSelectedByTheGrid() {
        model.select(Set.of(proxy.subject(), service.subject()));
        drag(Hand.Press.MAIN, at(100, 100), at(117, 131));
        assertThat(owner.heard).containsExactly("moved 2");
        assertThat(owner.positions)
                .containsEntry(proxy.subject(), new Point2D(96, 112))
                .containsEntry(service.subject(), new Point2D(496, 112));
    }

    @Test
    void aDragEndsWhereTheButtonIsLetGoThoughNoMoveSaidSo() {
        hand.press(Hand.Press.MAIN, at(100, 100), 1);
        hand.move(at(110, 100));
        hand.release(at(164, 148));
        assertThat(owner.positions).containsEntry(proxy.subject(), new Point2D(144, 128));
    }

    @Test
    void altFreesFromTheGrid() {
        Pointer free = new Pointer(117, 131, 117, 131, false, true);
        drag(Hand.Press.MAIN, at(100, 100), free);
        assertThat(owner.positions).containsEntry(proxy.subject(), new Point2D(97, 111));
    }

    @Test
    void aCancelledDragLeavesEverythingAsItWas() {
        Drawing before = model.drawing();
        hand.press(Hand.Press.MAIN, at(100, 100), 1);
        hand.move(at(300, 300));
        assertThat(model.drawing()).isNotEqualTo(before);
        assertThat(hand.cancel()).isTrue();
        assertThat(model.drawing()).isEqualTo(before);
        hand.release(at(300, 300));
        assertThat(owner.heard).isEmpty();
    }

    @Test
    void aWireEndsWhereItMay() {
        drag(Hand.Press.MAIN, port(), at(500, 100));
        assertThat(owner.heard).contains("connect proxy service");
        assertThat(model.hints()).isEqualTo(Hints.NONE);
    }

    @Test
    void aWireOverAForbiddenBoxSaysWhyAndDoesNothing() {
        hand.press(Hand.Press.MAIN, port(), 1);
        hand.move(at(100, 500));
        Hints.Loose wire = model.hints().wire().orElseThrow();
        assertThat(wire.allowed()).isFalse();
        assertThat(wire.words()).contains("never asked");
        hand.release(at(100, 500));
        assertThat(owner.heard).noneMatch(each -> each.startsWith("connect "));
    }

    @Test
    void aWireDroppedOnNothingAsksForSomethingNew() {
        drag(Hand.Press.MAIN, port(), at(700, 600));
        assertThat(owner.heard).contains("connect to nothing proxy");
    }

    @Test
    void clickAndClickDrawsAWireToo() {
        Pointer port = port();
        drag(Hand.Press.MAIN, port, port);
        assertThat(hand.isBusy()).isTrue();
        hand.move(at(500, 100));
        hand.press(Hand.Press.MAIN, at(500, 100), 1);
        assertThat(hand.isBusy()).isFalse();
        assertThat(owner.heard).contains("connect proxy service");
    }

    @Test
    void aMarqueeToTheRightTakesWhatItEnclosesAndToTheLeftWhatItTouches() {
        drag(Hand.Press.MAIN, at(20, 20), at(300, 300));
        assertThat(model.selection().get()).containsExactly(proxy.subject());
        drag(Hand.Press.MAIN, at(20, 20), at(100, 300));
        assertThat(model.selection().get()).isEmpty();
        drag(Hand.Press.MAIN, at(100, 300), at(20, 20));
        assertThat(model.selection().get()).containsExactly(proxy.subject());
    }

    @Test
    void theMiddleButtonMovesThePaperAndOnlyOneGestureIsActive() {
        hand.press(Hand.Press.PAN, at(100, 100), 1);
        hand.press(Hand.Press.MAIN, at(100, 100), 1);
        hand.move(at(130, 90));
        hand.release(at(130, 90));
        assertThat(model.viewport().toCanvasX(0)).isEqualTo(30);
        assertThat(owner.heard).isEmpty();
    }

    @Test
    void theSecondButtonAsksForAMenuUnlessItMoved() {
        drag(Hand.Press.MENU, at(100, 100), at(101, 100));
        assertThat(owner.heard).containsExactly("menu 1");
        drag(Hand.Press.MENU, at(100, 100), at(180, 100));
        assertThat(owner.heard).containsExactly("menu 1");
    }

    @Test
    void aDoubleClickOpensAndOnTheTitleRenames() {
        hand.press(Hand.Press.MAIN, at(90, 100), 2);
        hand.press(Hand.Press.MAIN, at(box(proxy).x() + 70, 92), 2);
        assertThat(owner.heard).containsExactly("open proxy", "rename proxy");
    }

    @Test
    void whatIsHeldAtTheEdgeTakesThePaperAlong() {
        hand.press(Hand.Press.MAIN, at(100, 100), 1);
        hand.move(at(500, 500));
        assertThat(hand.isAtEdge()).isFalse();
        hand.move(at(995, 500));
        assertThat(hand.isAtEdge()).isTrue();
        double before = model.drawing().cards().getFirst().box().x();
        hand.panAtEdge(0.1);
        assertThat(model.viewport().x()).isGreaterThan(50);
        assertThat(model.drawing().cards().getFirst().box().x()).isGreaterThan(before + 50);
        hand.release(at(995, 500));
        assertThat(hand.isAtEdge()).isFalse();
    }

    @Test
    void theMovedPaperItselfHasNoEdge() {
        hand.press(Hand.Press.PAN, at(100, 100), 1);
        hand.move(at(998, 100));
        assertThat(hand.isAtEdge()).isFalse();
    }

    @Test
    void aLineIsSelectedByItsSource() {
        drag(Hand.Press.MAIN, at(300, box(proxy).centreY()), at(300, box(proxy).centreY()));
        assertThat(model.selection().get()).containsExactly(proxy.subject());
    }

    @Test
    void nothingLeftOfABoxMeansNothingSelectedOfIt() {
        model.select(Set.of(clients.subject(), service.subject()));
        TopologyGraph less = new TopologyGraph(List.of(service), List.of());
        model.show(less, Drawing.of(less, Map.<Subject, Box>of(service.subject(), new Box(0, 0, 1, 1))));
        assertThat(model.selection().get()).containsExactly(service.subject());
    }

    @Test
    void aGhostIsChosenAndTakenButNoMarqueeTakesIt() {
        GraphNode ghost = Graphs.node("ghost", NodeKind.BACKEND);
        TopologyGraph there = new TopologyGraph(List.of(ghost), List.of());
        model.beyond(new Beyond(
                new GraphDifference(there.nodes(), List.of(), Set.of(), Set.of()),
                Drawing.of(there, Map.of(ghost.subject(), new Box(480, 480, 1, 1))),
                List.of(),
                Optional.empty()));
        drag(Hand.Press.MAIN, at(400, 400), at(900, 700));
        assertThat(model.selection().get()).isEmpty();

        model.select(Set.of(proxy.subject()));
        drag(Hand.Press.MAIN, at(500, 500), at(600, 600));
        assertThat(model.beyond().chosen()).contains(ghost.subject());
        assertThat(model.selection().get()).isEmpty();
        hand.press(Hand.Press.MAIN, at(500, 500), 2);
        assertThat(owner.heard).containsExactly("ghost ghost", "take ghost");
        owner.heard.clear();
        model.select(Set.of(proxy.subject()));
        hand.press(Hand.Press.MENU, at(520, 520), 1);
        hand.release(at(520, 520));
        assertThat(owner.heard).containsExactly("ghost ghost", "menu of ghost ghost");
        assertThat(model.selection().get()).isEmpty();
        assertThat(model.beyond().chosen()).contains(ghost.subject());

        model.select(Set.of(proxy.subject()));
        assertThat(model.beyond().chosen()).isEmpty();
    }

    private void between(EdgeKind kind) {
        TopologyGraph other = new TopologyGraph(graph.nodes(), List.of(Graphs.edge(proxy, service, kind, "/")));
        model.show(
                other,
                Drawing.of(
                        other,
                        Map.of(
                                proxy.subject(), new Box(80, 80, 1, 1),
                                service.subject(), new Box(480, 80, 1, 1),
                                clients.subject(), new Box(80, 480, 1, 1))));
    }

    @Test
    void aLooseBoxDroppedOnALineThatCanLeadThroughItIsPutIntoIt() {
        between(EdgeKind.ADDRESS);
        Pointer over =
                at((box(proxy).right() + box(service).x()) / 2, box(proxy).centreY());
        hand.press(Hand.Press.MAIN, at(100, 500), 1);
        hand.move(at(100, 520));
        assertThat(model.hints().lit()).isEmpty();

        hand.move(over);
        assertThat(model.hints().lit()).contains(model.graph().edges().getFirst());
        hand.release(over);

        assertThat(owner.heard)
                .containsOnlyOnce("inserted clients proxy service")
                .noneMatch(each -> each.startsWith("moved"));
        assertThat(model.hints().lit()).isEmpty();
    }

    @Test
    void aBoxThatHasLinesOrDoesNotFitIsOnlyMoved() {
        Pointer over =
                at((box(proxy).right() + box(service).x()) / 2, box(proxy).centreY());
        drag(Hand.Press.MAIN, at(100, 500), over);
        assertThat(owner.heard).containsExactly("moved 1");

        owner.heard.clear();
        between(EdgeKind.ADDRESS);
        drag(Hand.Press.MAIN, at(100, 100), over);
        assertThat(owner.heard).containsExactly("moved 1");
    }
}
