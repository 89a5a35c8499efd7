package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HubsTest {
    /** Chains of four boxes each, after which one box stands to which the first of each chain leads. */
    static Flat customers(int chains) {
        List<Flat.Line> lines = new ArrayList<>();
        for (int chain = 0; chain < chains; chain++) {
            for (int i = 1; i < 4; i++) {
                lines.add(new Flat.Line(chain * 4 + i - 1, 10, chain * 4 + i, 10));
            }
            lines.add(new Flat.Line(chain * 4, 20, chains * 4, 10));
        }
        return new Flat(
                IntStream.rangeClosed(0, chains * 4)
                        .mapToObj(_ -> new Size(100, 40))
                        .toList(),
                lines);
    }

    private static BitSet set(int... indices) {
        BitSet set = new BitSet();
        IntStream.of(indices).forEach(set::set);
        return set;
    }

    @Test
    void theBoxThatHoldsAllTogetherIsOne() {
        assertThat(Hubs.of(customers(20))).isEqualTo(set(80));
    }

    @Test
    void aGraphThatIsInPiecesAlreadyNeedsNone() {
        Flat joined = customers(20);
        List<Flat.Line> chains =
                joined.lines().stream().filter(line -> line.to() != 80).toList();
        assertThat(Hubs.of(new Flat(joined.boxes(), chains))).isEqualTo(set());
    }

    @Test
    void aGraphThatDoesNotComeApartHasNone() {
        List<Flat.Line> circle = IntStream.range(0, 80)
                .mapToObj(i -> new Flat.Line(i, 10, (i + 1) % 80, 10))
                .toList();
        List<Flat.Line> lines = new ArrayList<>(circle);
        IntStream.range(0, 40).forEach(i -> lines.add(new Flat.Line(i, 10, 80, 10)));
        Flat graph = new Flat(
                IntStream.rangeClosed(0, 80).mapToObj(_ -> new Size(100, 40)).toList(), lines);
        assertThat(Hubs.of(graph)).isEqualTo(set());
    }

    @Test
    void manyLinesToTheSameFewBoxesMakeNone() {
        List<Flat.Line> lines = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            lines.add(new Flat.Line(i, 10, i + 1, 10));
            lines.add(new Flat.Line(i, 20, i + 1, 20));
        }
        Flat graph = new Flat(
                IntStream.rangeClosed(0, 100).mapToObj(_ -> new Size(100, 40)).toList(), lines);
        assertThat(Hubs.of(graph)).isEqualTo(set());
    }
}
