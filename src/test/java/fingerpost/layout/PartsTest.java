package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
    private final List<Integer> careful = new ArrayList<>();
    private final List<Integer> quick = new ArrayList<>();
    private final Parts parts = new Parts(noting(careful), noting(quick));

    private static Flat.Engine noting(List<Integer> seen) {
        return (graph, cancelled) -> {
            seen.add(graph.boxes().size());
            return new SketchEngine().place(graph, cancelled);
        };
    }

    /** A chain of each of those lengths. */
    private static Flat chains(int... lengths) {
        List<Flat.Line> lines = new ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            for (int i = 1; i < length; i++) {
                lines.add(new Flat.Line(at + i - 1, 10, at + i, 10));
            }
            at += length;
        }
        return new Flat(IntStream.range(0, at).mapToObj(_ -> new Size(100, 40)).toList(), lines);
    }

    @Test
    void aSmallGraphIsLaidOutAsAWhole() {
        parts.place(chains(3, 4, 1), () -> false);
        assertThat(careful).containsExactly(8);
    }

    @Test
    void aLargeGraphIsLaidOutByPartsTheLargestQuickly() {
        parts.place(chains(Parts.SMALL + 1, 30, 1, 1, 40), () -> false);
        assertThat(quick).containsExactly(Parts.SMALL + 1);
        assertThat(careful).containsExactly(30, 40);
    }

    @Test
    void everyBoxStandsSomewhereAndNoneOnAnother() {
        Flat graph = chains(Parts.SMALL + 50, 300, 7, 1, 1, 1, 2);
        List<Box> boxes = parts.place(graph, () -> false);
        assertThat(boxes).hasSize(graph.boxes().size()).doesNotContainNull();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                assertThat(boxes.get(i).intersects(boxes.get(k))).isFalse();
            }
        }
    }

    @Test
    void aVeryLargeDesignHasTheShapeOfAPage() {
        TopologyGraph graph = Graphs.large(4_000, 1);
        Box all = new SimpleLayout()
                .place(graph, Graphs.sizes(graph), () -> false).values().stream()
                        .reduce(Box::with)
                        .orElseThrow();
        assertThat(all.width() / all.height()).isBetween(0.4, 4.0);
    }
}
