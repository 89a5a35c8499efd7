package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NestingTest {
    private static final Subject ZONE = Subject.of(Shop.ZONE);
    private static final Subject NAME = Subject.of(Shop.ZONE, Shop.WWW);
    private static final Subject EDGE = Subject.of(Shop.EDGE);

    private final Group west = new Group(Id.of("west"), GroupKind.SITE, "West", Set.of(Shop.ZONE, Shop.EDGE));
    private final Nesting nesting = Nesting.of(TopologyGraph.of(Shop.topology()).with(List.of(west)));

    @Test
    void aNameStandsInItsZoneAndInTheGroupOfThat() {
        assertThat(nesting.around(NAME)).containsExactly(ZONE, west.subject());
        assertThat(nesting.outermost(NAME)).isEqualTo(west.subject());
        assertThat(nesting.outermost(NAME, Set.of(ZONE))).contains(ZONE);
        assertThat(nesting.outermost(NAME, Set.of(ZONE, west.subject()))).contains(west.subject());
        assertThat(nesting.isIn(NAME, EDGE)).isFalse();
        assertThat(nesting.outermost(EDGE)).isEqualTo(west.subject());
    }

    @Test
    void frameBeforeTheFrameAroundIt() {
        assertThat(nesting.filled()).contains(ZONE, west.subject()).doesNotContain(EDGE, NAME);
        assertThat(nesting.inward().indexOf(ZONE)).isLessThan(nesting.inward().indexOf(west.subject()));
    }

    @Test
    void aFrameThatIsNotDrawnHoldsNothing() {
        TopologyGraph names = new TopologyGraph(
                TopologyGraph.of(Shop.topology()).nodes().stream()
                        .filter(node -> !node.subject().equals(ZONE))
                        .toList(),
                List.of());

        assertThat(Nesting.of(names).frame(NAME)).isEmpty();
        assertThat(Nesting.of(names).isFilled(ZONE)).isFalse();
    }
}
