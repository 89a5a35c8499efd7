package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Drawing;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegroupingTest {
    private static final Subject A = Subject.parse("a");
    private static final Subject B = Subject.parse("b");
    private static final Subject C = Subject.parse("c");
    private static final Subject D = Subject.parse("d");
    private static final Subject HALL = Subject.parse("hall");
    private static final Subject SHELF = Subject.parse("shelf");

    private final CanvasModel model = new CanvasModel(() -> {});
    private Owner owner = new Owner(new TopologyGraph(List.of(), List.of()));
    private Hand hand = new Hand(model, owner, _ -> {});

    /** a and b stand in the hall, c on the shelf, d in none; 80, 400, 800 and 1200 from the left. */
    RegroupingTest() {
        show(Set.of());
    }

    private void show(Set<Subject> names) {
        List<GraphNode> nodes = new ArrayList<>();
        Map<Subject, Box> places = new HashMap<>();
        for (Subject each : List.of(A, B, C, D)) {
            nodes.add(Graphs.node(each.element().text(), names.contains(each) ? NodeKind.NAME : NodeKind.BACKEND));
            places.put(each, new Box(80 + 360 * places.size(), 100, 1, 1));
        }
        TopologyGraph graph = new TopologyGraph(nodes, List.of())
                .with(List.of(
                        new Group(Id.of("hall"), GroupKind.SITE, "Hall", Set.of(Id.of("a"), Id.of("b"))),
                        new Group(Id.of("shelf"), GroupKind.OTHER, "Shelf", Set.of(Id.of("c")))));
        owner = new Owner(graph);
        hand = new Hand(model, owner, _ -> {});
        model.look(new Viewport(0, 0, 1, 2000, 1000));
        model.show(graph, Drawing.of(graph, places));
    }

    private static Pointer at(double x, double y, boolean free) {
        return new Pointer(x, y, x, y, false, free);
    }

    private Pointer on(Subject box, boolean free) {
        Box at = model.box(box).orElseThrow();
        return at(at.x() + 30, at.y() + 20, free);
    }

    private void hold(Subject box, Pointer over) {
        hand.press(Hand.Press.MAIN, on(box, over.free()), 1);
        hand.move(over);
    }

    private void drop(Subject box, Pointer over) {
        hold(box, over);
        hand.release(over);
    }

    private Box frame(Subject group) {
        return model.drawing().frames().stream()
                .filter(each -> each.subject().equals(group))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBoxIsInTheFrameOverWhichItIsDroppedWithAltToo(boolean free) {
        drop(D, on(C, free));

        assertThat(owner.heard).contains("regrouped [d] shelf");
        assertThat(owner.positions).containsOnlyKeys(D);
    }

    @Test
    void theFrameIsLitAndGrowsAroundTheBoxWhileItHangsThere() {
        Box before = frame(SHELF);
        hold(D, at(before.right() - 4, before.bottom() - 4, false));

        Hints.Regroup hint = model.hints().regroup().orElseThrow();
        assertThat(hint.frame()).isEqualTo(SHELF);
        assertThat(hint.way()).isEqualTo(Hints.Way.IN);
        assertThat(hint.words()).isEqualTo("Into the group Shelf");
        assertThat(frame(SHELF).right()).isGreaterThan(before.right());
        hand.move(at(before.right() + 4, before.bottom() - 4, false));
        assertThat(model.hints().regroup()).isEmpty();
        assertThat(frame(SHELF)).isEqualTo(before);
    }

    @Test
    void aBoxLeavesItsGroupOverThePaperAndTheFrameStaysUntilItIsDropped() {
        Box before = frame(HALL);
        hold(B, at(500, 600, false));

        assertThat(model.hints().regroup().orElseThrow().words()).isEqualTo("Out of the group Hall");
        assertThat(frame(HALL)).isEqualTo(before);
        hand.release(at(500, 600, false));
        assertThat(owner.heard).contains("regrouped [b] none");
        assertThat(model.hints()).isEqualTo(Hints.NONE);
    }

    @Test
    void insideOfItsOwnFrameABoxMovesAsEver() {
        drop(B, at(model.box(B).orElseThrow().x(), 130, false));

        assertThat(owner.heard).containsExactly("moved 1");
    }

    @Test
    void escapeLeavesItWhereItWas() {
        Drawing before = model.drawing();
        hold(D, on(C, false));
        hand.cancel();

        assertThat(model.drawing()).isEqualTo(before);
        assertThat(model.hints()).isEqualTo(Hints.NONE);
        assertThat(owner.heard).isEmpty();
    }

    @Test
    void severalGoTogetherButAWholeGroupAmongThemStaysAGroup() {
        model.select(Set.of(A, B, D));
        drop(D, on(C, false));
        assertThat(owner.heard).contains("regrouped [d] shelf");

        model.settle();
        model.select(Set.of(A, D));
        drop(D, on(C, false));
        assertThat(owner.heard).endsWith("regrouped [a, d] shelf");
    }

    @Test
    void boxesOfOtherGroupsInTheHandStayInThemAsLongAsTheGraspedOneStays() {
        model.select(Set.of(A, D));
        drop(A, at(model.box(A).orElseThrow().x() + 60, 130, false));

        assertThat(owner.heard).containsExactly("moved 2");
    }

    @Test
    void theLastBoxLeavesByItselfAndMovesWithItsFrameByTheHeader() {
        drop(C, at(900, 700, false));
        assertThat(owner.heard).containsExactly("regrouped [c] none");

        owner.heard.clear();
        Box header = frame(SHELF);
        hand.press(Hand.Press.MAIN, at(header.x() + 60, header.y() + 10, false), 1);
        hand.move(at(900, 700, false));
        hand.release(at(900, 700, false));
        assertThat(owner.heard).containsExactly("moved 1");
    }

    @Test
    void aNameOfAZoneIsInNoGroup() {
        show(Set.of(D));
        drop(D, on(C, false));

        assertThat(owner.heard).containsExactly("moved 1");
    }

    @Test
    void ofFramesThatOverlapTheUpperOneTakesIt() {
        TopologyGraph graph = owner.graph;
        Map<Subject, Box> places = new HashMap<>();
        places.put(A, new Box(80, 100, 1, 1));
        places.put(B, new Box(440, 100, 1, 1));
        places.put(C, new Box(260, 120, 1, 1));
        places.put(D, new Box(1160, 100, 1, 1));
        model.show(graph, Drawing.of(graph, places));
        drop(D, on(C, false));

        assertThat(owner.heard).contains("regrouped [d] shelf");
        assertThat(frame(HALL).intersects(frame(SHELF))).isTrue();
    }

    @Test
    void aZoneGoesIntoAGroupByItsHeaderWithAllItsNames() {
        GraphNode zone = Graphs.zone("com", "example.com");
        GraphNode name = Graphs.name("com", "www.example.com.");
        GraphNode other = Graphs.name("com", "example.com.");
        GraphNode box = Graphs.node("c", NodeKind.BACKEND);
        TopologyGraph graph = new TopologyGraph(List.of(zone, name, other, box), List.of())
                .with(List.of(new Group(Id.of("shelf"), GroupKind.OTHER, "Shelf", Set.of(Id.of("c")))));
        Map<Subject, Box> places = Map.of(
                name.subject(),
                new Box(80, 400, 1, 1),
                other.subject(),
                new Box(80, 500, 1, 1),
                C,
                new Box(800, 100, 1, 1));
        model.show(graph, Drawing.of(graph, places));
        Box header = frame(zone.subject());

        hand.press(Hand.Press.MAIN, at(header.x() + 40, header.y() + 12, false), 1);
        hand.move(on(C, false));
        Box shelf = frame(SHELF);
        assertThat(shelf.contains(frame(zone.subject()))).isTrue();
        hand.release(on(C, false));

        assertThat(owner.heard).containsExactly("regrouped [com] shelf");
        assertThat(owner.positions).containsOnlyKeys(name.subject(), other.subject());
        model.settle();
        owner.heard.clear();
        drop(name.subject(), on(C, false));
        assertThat(owner.heard).containsExactly("moved 1");
    }

    @Test
    void aGroupOverAnotherIsToldThatItCannotBeInItAndOnlyMoves() {
        Box header = frame(SHELF);
        hand.press(Hand.Press.MAIN, at(header.x() + 40, header.y() + 12, false), 1);
        hand.move(on(A, false));

        Hints.Regroup hint = model.hints().regroup().orElseThrow();
        assertThat(hint.frame()).isEqualTo(HALL);
        assertThat(hint.way()).isEqualTo(Hints.Way.REFUSED);
        assertThat(hint.words()).isEqualTo("A group cannot be in a group; its boxes can");
        hand.release(on(A, false));
        assertThat(owner.heard).containsExactly("moved 1");
    }
}
