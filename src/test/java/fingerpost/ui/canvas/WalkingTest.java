package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Card;
import fingerpost.picture.Glyph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkingTest {
    private final Card middle = card("middle", 400, 400);
    private final Card right = card("right", 800, 420);
    private final Card aside = card("aside", 620, 900);
    private final Card above = card("above", 400, 100);
    private final List<Card> cards = List.of(middle, right, aside, above);

    private static Card card(String id, double x, double y) {
        GraphNode node = Graphs.node(id, NodeKind.PROXY);
        return new Card(node.subject(), Glyph.of(node, Optional.empty()), new Box(x, y, 152, 50));
    }

    @Test
    void anArrowGoesToWhatLiesStraightAheadRatherThanAside() {
        assertThat(Walking.next(cards, middle.box(), Walking.Direction.RIGHT)).contains(right.subject());
        assertThat(Walking.next(cards, middle.box(), Walking.Direction.UP)).contains(above.subject());
        assertThat(Walking.next(cards, middle.box(), Walking.Direction.DOWN)).contains(aside.subject());
    }

    @Test
    void atTheEdgeItStays() {
        assertThat(Walking.next(cards, middle.box(), Walking.Direction.LEFT)).isEmpty();
    }

    @Test
    void tabReadsLineByLineAndComesRound() {
        assertThat(Walking.following(cards, Optional.empty(), false)).contains(above.subject());
        assertThat(Walking.following(cards, Optional.of(above.subject()), false))
                .contains(middle.subject());
        assertThat(Walking.following(cards, Optional.of(aside.subject()), false))
                .contains(above.subject());
        assertThat(Walking.following(cards, Optional.of(above.subject()), true)).contains(aside.subject());
        assertThat(Walking.following(List.of(), Optional.empty(), true)).isEmpty();
    }
}
