package fingerpost.simulate.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fingerpost.Chance;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AliasTableTest {
    private static final int MANY = 200_000;

    static LongStream seeds() {
        return Chance.seeds(40);
    }

    /** Up to 60 weights over eleven decades, some of them 0, one at least above. */
    private static double[] weights(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = new double[random.nextInt(1, 61)];
        Arrays.setAll(weights, i -> switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1, 10);
            case 2 -> Math.pow(10, random.nextDouble(-5, 6));
            default -> random.nextDouble();
        });
        weights[random.nextInt(weights.length)] = random.nextDouble(0.5, 5);
        return weights;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTableHoldsEveryProbabilityExactly(long seed) {
        double[] weights = weights(seed);
        AliasTable table = AliasTable.of(weights);
        double sum = DoubleStream.of(weights).sum();
        double[] held = new double[weights.length];
        for (int i = 0; i < held.length; i++) {
            assertThat(table.own[i]).isBetween(0.0, 1.0);
            held[i] += table.own[i] / held.length;
            held[table.other[i]] += (1 - table.own[i]) / held.length;
        }
        for (int i = 0; i < held.length; i++) {
            assertThat(held[i]).as("choice %s", i).isCloseTo(weights[i] / sum, within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChoiceIsDrawnAsOftenAsItsWeightSays(long seed) {
        double[] weights = weights(seed);
        AliasTable table = AliasTable.of(weights);
        double sum = DoubleStream.of(weights).sum();
        int[] counts = new int[weights.length];
        Dice dice = Dice.of(5, seed, Dice.Purpose.CLIENTS);
        for (int i = 0; i < MANY; i++) {
            counts[table.draw(dice)]++;
        }
        for (int i = 0; i < weights.length; i++) {
            double p = weights[i] / sum;
            assertThat((double) counts[i])
                    .as("choice %s of weight %s", i, weights[i])
                    .isCloseTo(p * MANY, within(4 * Math.sqrt(p * (1 - p) * MANY) + (p > 0 ? 1 : 0)));
        }
    }

    @Test
    void weightsThatCannotBeDrawnByAreRefused() {
        assertThatThrownBy(() -> AliasTable.of(1, -1)).hasMessageContaining("-1.0 is negative");
        assertThatThrownBy(() -> AliasTable.of(1, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> AliasTable.of(1, Double.POSITIVE_INFINITY)).hasMessageContaining("not finite");
        assertThatThrownBy(() -> AliasTable.of(0, 0)).hasMessageContaining("nothing can be drawn");
        assertThatThrownBy(() -> AliasTable.of(Double.MAX_VALUE, Double.MAX_VALUE))
                .hasMessageContaining("nothing can be drawn");
    }
}
