package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSortTest {
    /** The lower half is the place of a key, so that sorting by the upper half alone, stably, sorts the whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 11, 20, 30, 31})
    void keysStandInOrderOfTimeAndEqualOnesAsTheyWere(int bits) {
        SplittableRandom random = new SplittableRandom(bits);
        TimeSort sort = new TimeSort();
        for (int count : new int[] {0, 1, 2, 3000, 100}) {
            long[] keys = new long[count + 5];
            for (int i = 0; i < count; i++) {
                keys[i] = random.nextLong(1L << bits) << Integer.SIZE | i;
            }
            long[] expected = Arrays.copyOf(keys, count);
            Arrays.sort(expected);

            assertThat(Arrays.copyOf(sort.sort(keys, count, bits), count)).isEqualTo(expected);
        }
    }
}
