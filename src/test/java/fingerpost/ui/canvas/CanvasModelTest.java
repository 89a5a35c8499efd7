package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasModelTest {
    private final TopologyGraph graph = Graphs.site();
    private final Drawing drawing = Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
    private final AtomicInteger changes = new AtomicInteger();
    private final CanvasModel model = new CanvasModel(changes::incrementAndGet);
    private final Subject zone = Subject.parse("example-com");
    private final Subject www = Subject.parse("example-com/www.example.com.");
    private final Subject blog = Subject.parse("example-com/blog.example.com.");
    private final Subject proxy = Subject.parse("edge-proxy");

    @BeforeEach
    void show() {
        model.show(graph, drawing);
    }

    private static Drawing moved(Drawing drawing, double dx) {
        return new Drawing(
                drawing.cards().stream()
                        .map(card -> new Card(
                                card.subject(),
                                card.glyph(),
                                card.box()
                                        .movedTo(card.box().x() + dx, card.box().y())))
                        .toList(),
                drawing.frames(),
                drawing.wires());
    }

    @Test
    void whatIsNoLongerDrawnIsNoLongerSelected() {
        model.select(new LinkedHashSet<>(List.of(www, proxy)));
        GraphNode other = Graphs.node("edge proxy", NodeKind.PROXY);

        model.show(
                new TopologyGraph(List.of(other), List.of()),
                Drawing.of(new TopologyGraph(List.of(other), List.of()), Map.of(other.subject(), new Box(0, 0, 1, 1))));

        assertThat(model.selection().get()).containsExactly(proxy);
    }

    @Test
    void whatIsNeverDrawnStaysSelected() {
        Subject scenario = Subject.parse("a-plain-hour");
        model.select(Set.of(scenario));

        model.show(graph, moved(drawing, 10));

        assertThat(model.selection().get()).containsExactly(scenario);
    }

    @Test
    void aDragPassesAndLeavesTheSettledDrawing() {
        Box before = model.box(www).orElseThrow();

        model.drawn(moved(drawing, 500));
        assertThat(model.isSettled()).isFalse();
        assertThat(model.box(www)).contains(before);

        model.settle();
        assertThat(model.drawing()).isEqualTo(drawing);
        assertThat(model.isSettled()).isTrue();
    }

    @Test
    void aBoxShowsTheWorstBadgeOfItsRecordSetsAndKeepsItWhenTheDrawingChanges() {
        Subject mx = Subject.parse("example-com/www.example.com./MX");
        Subject a = Subject.parse("example-com/www.example.com./A");

        model.badges(Map.of(mx, Badge.NOTICE, a, Badge.ERROR));
        assertThat(badge(www)).contains(Badge.ERROR);
        model.show(graph, moved(drawing, 40));
        assertThat(badge(www)).contains(Badge.ERROR);

        model.badges(Map.of());
        assertThat(badge(www)).isEmpty();
    }

    private Optional<Badge> badge(Subject subject) {
        return model.drawing().cards().stream()
                .filter(card -> card.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .glyph()
                .badge();
    }

    @Test
    void theSameBadgesAgainAreNoChange() {
        model.badges(Map.of(www, Badge.ERROR));
        int before = changes.get();

        model.badges(Map.of(www, Badge.ERROR));

        assertThat(changes).hasValue(before);
    }

    @Test
    void aZoneIsMovedByItsNamesAndANameOnlyOnce() {
        assertThat(model.movable(Set.of(zone, www))).contains(www, blog).doesNotContain(zone, proxy);
    }

    @Test
    void anEmptyZoneIsMovedItself() {
        GraphNode empty = Graphs.zone("fresh", "example.net");
        TopologyGraph alone = new TopologyGraph(List.of(empty), List.of());
        model.show(alone, Drawing.of(alone, Map.of(empty.subject(), new Box(0, 0, 200, 80))));

        assertThat(model.movable(Set.of(empty.subject()))).containsExactly(empty.subject());
    }

    @Test
    void aMarqueeTakesWhatItHoldsOrWhatItTouches() {
        Box box = model.box(proxy).orElseThrow();
        Box half = new Box(box.x() - 1, box.y() - 1, box.width() / 2, box.height() + 2);

        assertThat(model.within(half, true)).doesNotContain(proxy);
        assertThat(model.within(half, false)).contains(proxy);
        assertThat(model.within(box.grown(1), true)).containsExactly(proxy);
    }

    @Test
    void keysGoOnFromTheBoxChosenLast() {
        model.toggle(www);
        model.toggle(proxy);
        assertThat(model.focus()).contains(proxy);

        model.toggle(proxy);
        assertThat(model.focus()).contains(www);
    }

    @Test
    void aSelectedLineIsShownWithoutItsBox() {
        Subject line = Subject.parse("example-com/www.example.com./CNAME");

        model.select(Set.of(line));

        assertThat(model.look().selected()).containsExactly(line);
    }
}
