package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelaysTest {
    private final Delays delays = new Delays();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 31, 32, 33, 63, 64, 1000, 123_456_789, 1L << 61})
    void aDurationIsKeptToOnePartIn32(long micros) {
        delays.record(micros);
        assertThat(delays.quantile(1)).isBetween(micros, micros + micros / 32);
        assertThat(delays.quantile(0)).isEqualTo(delays.quantile(1));
    }

    @Test
    void quantilesAreThoseOfTheSortedDurations() {
        SplittableRandom random = new SplittableRandom(11);
        long[] all = new long[999];
        for (int i = 0; i < all.length; i++) {
            all[i] = random.nextInt(1 << random.nextInt(1, 25));
            delays.record(all[i]);
        }
        Arrays.sort(all);
        for (double part : new double[] {0.001, 0.25, 0.5, 0.99, 1}) {
            long exact = all[(int) Math.ceil(part * all.length) - 1];
            assertThat(delays.quantile(part)).isBetween(exact, exact + exact / 32);
        }
        assertThat(delays.count()).isEqualTo(999);
    }

    @Test
    void ofNothingEveryQuantileIsZero() {
        assertThat(delays.quantile(0.5)).isZero();
    }

    @Test
    void twoHistogramsAddUp() {
        Delays other = new Delays();
        other.record(5);
        delays.record(7);
        delays.add(other);
        assertThat(delays.count()).isEqualTo(2);
        assertThat(delays.quantile(0.5)).isEqualTo(5);
        assertThat(delays.quantile(0.51)).isEqualTo(7);
    }
}
