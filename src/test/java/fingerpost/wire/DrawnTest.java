package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawnTest {
    /** Of 10,000 numbers of 32 bits two are equal in one run of 86; two pairs in one of 15,000. */
    @Test
    void noPortionIsDrawnTwice() {
        Drawn drawn = new Drawn();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            numbers.add(drawn.nextInt());
        }
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(9_997);
    }

    @Test
    void everyBitFalls() {
        Drawn drawn = new Drawn();
        long ones = 0;
        long zeros = 0;
        for (int i = 0; i < 200; i++) {
            long number = drawn.nextLong();
            ones |= number;
            zeros |= ~number;
        }
        assertThat(ones & zeros).isEqualTo(-1L);
    }
}
