package fingerpost.simulate.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiceTest {
    private static final int MANY = 1_000_000;

    private static Dice dice(long number) {
        return Dice.of(11, number, Dice.Purpose.ARRIVALS);
    }

    @Test
    void theSameThreeGiveTheSameNumbersAndAnyOtherGivesOthers() {
        Set<Long> first = new HashSet<>();
        for (Dice.Purpose purpose : Dice.Purpose.values()) {
            for (long seed = 0; seed < 20; seed++) {
                for (long number = 0; number < 20; number++) {
                    long bits = Dice.of(seed, number, purpose).bits();
                    assertThat(Dice.of(seed, number, purpose).bits()).isEqualTo(bits);
                    first.add(bits);
                }
            }
        }
        assertThat(first).hasSize(Dice.Purpose.values().length * 400);
    }

    @Test
    void streamsOfNeighbouringNumbersDoNotFollowEachOther() {
        Dice a = dice(1);
        Dice b = dice(2);
        double product = 0;
        for (int i = 0; i < MANY; i++) {
            product += (a.unit() - 0.5) * (b.unit() - 0.5);
        }
        assertThat(product / MANY * 12).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void everyNumberBelowABoundIsEquallyLikely(int bound) {
        int[] counts = new int[bound];
        Dice dice = dice(bound);
        for (int i = 0; i < MANY / 2; i++) {
            counts[dice.below(bound)]++;
            counts[(int) dice.below((long) bound)]++;
        }
        double expected = (double) MANY / bound;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertThat(chiSquare).isLessThanOrEqualTo(bound - 1 + 4 * Math.sqrt(2 * (bound - 1)));
    }

    @Test
    void unitsLieBelowOneAndPositiveOnesAboveZero() {
        Dice dice = dice(3);
        for (int i = 0; i < MANY; i++) {
            assertThat(dice.unit() < 1 && dice.positiveUnit() > 0).isTrue();
        }
    }

    @Test
    void exponentialHasTheMomentsAndTheTailOfItsDistribution() {
        Dice dice = dice(4);
        double sum = 0;
        double squares = 0;
        int beyondTheZiggurat = 0;
        int small = 0;
        int many = 10 * MANY;
        for (int i = 0; i < many; i++) {
            double x = dice.exponential();
            sum += x;
            squares += x * x;
            beyondTheZiggurat += x > 7.69711747013105 ? 1 : 0;
            small += x < 0.1 ? 1 : 0;
        }
        assertThat(sum / many).isCloseTo(1, within(4 / Math.sqrt(many)));
        assertThat(squares / many).isCloseTo(2, within(4 * Math.sqrt(20.0 / many)));
        double tail = many * Math.exp(-7.69711747013105);
        assertThat((double) beyondTheZiggurat).isCloseTo(tail, within(4 * Math.sqrt(tail)));
        double below = 1 - Math.exp(-0.1);
        assertThat((double) small / many).isCloseTo(below, within(4 * Math.sqrt(below * (1 - below) / many)));
    }
}
