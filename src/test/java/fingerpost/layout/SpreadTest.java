package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static double[] tens(int count) {
        double[] heights = new double[count];
        Arrays.fill(heights, 10);
        return heights;
    }

    @Test
    void whoHasRoomStandsWhereItWishes() {
        assertThat(Spread.tops(new double[] {0, 50, 100}, tens(3), 5)).containsExactly(0, 50, 100);
    }

    @Test
    void thoseThatWishTheSameLieAroundIt() {
        assertThat(Spread.tops(new double[] {100, 100, 100}, tens(3), 5)).containsExactly(85, 100, 115);
    }

    @Test
    void aPushedPairPushesTheOneAboveToo() {
        assertThat(Spread.tops(new double[] {88, 100, 100}, tens(3), 5)).containsExactly(81, 96, 111);
    }

    @Test
    void noTwoEverTouchWhateverTheyWish() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            int n = random.nextInt(1, 40);
            double[] wishes = random.doubles(n, 0, 300).sorted().toArray();
            double[] heights = random.doubles(n, 5, 60).toArray();
            double[] tops = Spread.tops(wishes, heights, 8);
            for (int i = 1; i < n; i++) {
                assertThat(tops[i]).isGreaterThanOrEqualTo(tops[i - 1] + heights[i - 1] + 8 - 1e-6);
            }
        }
    }
}
