package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraggingTest {
    private final TopologyGraph graph = Graphs.site();
    private final Drawing start = Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
    private final Card www = start.cards().stream()
            .filter(card -> card.subject().toString().endsWith("/www.example.com."))
            .findFirst()
            .orElseThrow();

    @Test
    void onlyWhatMovesMoves() {
        Drawing moved = new Dragging(graph, start, Set.of(www.subject())).at(40, -24);
        for (int i = 0; i < start.cards().size(); i++) {
            Card before = start.cards().get(i);
            Box expected = before == www
                    ? www.box().movedTo(www.box().x() + 40, www.box().y() - 24)
                    : before.box();
            assertThat(moved.cards().get(i).box()).isEqualTo(expected);
        }
    }

    @Test
    void theFrameGrowsWithItsName() {
        Drawing moved = new Dragging(graph, start, Set.of(www.subject())).at(0, 1000);
        assertThat(moved.frames().getFirst().box().height())
                .isGreaterThan(start.frames().getFirst().box().height() + 500);
    }

    @Test
    void linesFollowTheirBoxes() {
        Drawing moved = new Dragging(graph, start, Set.of(www.subject())).at(-3000, 50);
        List<Wire> touched = moved.wires().stream()
                .filter(wire -> wire.edge().from().equals(www.subject()))
                .toList();
        assertThat(touched).isNotEmpty();
        Box box = www.box().movedTo(www.box().x() - 3000, www.box().y() + 50);
        assertThat(touched).allSatisfy(wire -> assertThat(wire.route().x(0)).isEqualTo(box.right()));
    }

    @Test
    void backAtTheStartEveryBoxStandsAsBefore() {
        Set<Subject> all = Set.copyOf(start.cards().stream().map(Card::subject).toList());
        Dragging dragging = new Dragging(graph, start, all);
        dragging.at(123, 456);
        assertThat(dragging.at(0, 0).cards()).isEqualTo(start.cards());
        assertThat(dragging.at(0, 0).frames()).isEqualTo(start.frames());
    }
}
