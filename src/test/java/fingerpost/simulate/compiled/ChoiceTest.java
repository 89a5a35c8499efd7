package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.random.Dice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final int MANY = 60_000;
    private final Dice dice = Dice.of(1, 0, Dice.Purpose.AUTHORITIES);

    @Test
    void turnsGoOnWithTheServersCounterWhoeverAsks() {
        long[] counters = {7, 4};
        Choice one = new Choice.Turned(5, 3, 1);
        Choice other = new Choice.Turned(6, 2, 1);

        assertThat(firsts(one.draw(dice, counters), 3)).isEqualTo(1);
        assertThat(firsts(other.draw(dice, counters), 2)).isEqualTo(1);
        assertThat(firsts(one.draw(dice, counters), 3)).isZero();
        assertThat(counters).containsExactly(7, 7);
    }

    @Test
    void weightsDecideAndAWeightOfZeroIsNeverDrawn() {
        Choice.Drawn drawn = new Choice.Drawn(
                List.of(3L, 0L, 1L, 0L),
                List.of(new Choice.One(10), new Choice.One(11), new Choice.One(12), new Choice.One(13)));
        int[] counts = new int[14];
        for (int i = 0; i < MANY; i++) {
            counts[drawn.draw(dice, new long[0])]++;
        }

        assertThat(counts[10] / (double) MANY).isCloseTo(.75, within(4 * Math.sqrt(.1875 / MANY)));
        assertThat(counts[11] + counts[13]).isZero();
        assertThat(drawn.values()).containsExactly(10, 11, 12, 13);
        assertThat(IntStream.range(0, drawn.parts()).mapToLong(drawn::weight)).containsExactly(3L, 0L, 1L, 0L);
        assertThat(drawn.weight()).isEqualTo(4);
    }

    /** Two turned addresses and behind them the third, always last. */
    @Test
    void whatStandsBesideIsBehindWhatIsDrawn() {
        long[] counters = {0};
        Choice before = new Choice.Before(new Choice.Turned(1, 2, 0), 2, 9, 3);

        int first = before.draw(dice, counters);
        int second = before.draw(dice, counters);
        assertThat(Answer.set(first)).isEqualTo(9);
        assertThat(order(first)).containsExactly(0, 1, 2);
        assertThat(order(second)).containsExactly(1, 0, 2);
    }

    private static int[] order(int answer) {
        return IntStream.range(0, 3)
                .map(place -> Orders.at(3, Answer.order(answer), place))
                .toArray();
    }

    private static int firsts(int answer, int size) {
        return Orders.at(size, Answer.order(answer), 0);
    }
}
