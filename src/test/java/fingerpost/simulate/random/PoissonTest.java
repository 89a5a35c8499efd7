package fingerpost.simulate.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {
    private static final int DRAWS = 400_000;
    private static final double ENOUGH = 20;

    private final Dice dice = Dice.of(7, 0, Dice.Purpose.ARRIVALS);

    /** Pearson's test; chi squared of f degrees has the mean f and the variance 2 f. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 3, 9.99, 10, 11.3, 47, 800, 12_345.6})
    void everyNumberComesAsOftenAsTheDistributionSays(double mean) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            counts.merge(dice.poisson(mean), 1, Integer::sum);
        }
        double chi = 0;
        int freedom = 0;
        double log = -mean;
        double restExpected = DRAWS;
        double restSeen = DRAWS;
        for (long k = 0; k < mean + 20 * Math.sqrt(mean) + 20; k++) {
            double expected = DRAWS * Math.exp(log);
            int seen = counts.getOrDefault(k, 0);
            if (expected >= ENOUGH) {
                chi += (seen - expected) * (seen - expected) / expected;
                freedom++;
                restExpected -= expected;
                restSeen -= seen;
            }
            log += Math.log(mean) - Math.log((double) (k + 1));
        }
        chi += (restSeen - restExpected) * (restSeen - restExpected) / Math.max(restExpected, 1);
        assertThat(chi).isLessThan(freedom + 4 * Math.sqrt(2.0 * freedom) + 4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e9, 1e13})
    void hugeMeansScatterAsTheirRoots(double mean) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double off = (dice.poisson(mean) - mean) / Math.sqrt(mean);
            sum += off;
            squares += off * off;
        }
        assertThat(Math.abs(sum / DRAWS)).isLessThan(4 / Math.sqrt(DRAWS));
        assertThat(Math.abs(squares / DRAWS - 1)).isLessThan(4 * Math.sqrt(2.0 / DRAWS));
    }

    @Test
    void ofNothingComesNothing() {
        assertThat(dice.poisson(0)).isZero();
    }
}
