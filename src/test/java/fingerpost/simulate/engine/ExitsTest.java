package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitsTest {
    @Test
    void everyColumnOfEveryRequestIsThereAfterGrowingAndJoining() {
        Exits first = exits(0, 1500);
        Exits second = exits(1500, 3000);
        first.add(second);
        first.add(new Exits());

        assertThat(first.size()).isEqualTo(3000);
        for (int i = 0; i < 3000; i++) {
            assertThat(first.time(i)).isEqualTo(10L * i);
            for (int column = Exits.CACHE; column <= Exits.GOAL; column++) {
                assertThat(first.at(i, column)).isEqualTo(8 * i + column);
            }
        }
    }

    @Test
    void whatIsOverIsForgottenAndTheOthersStayInOrder() {
        Exits exits = new Exits();
        long[] times = {50, 10, 40, 20, 40, 30};
        for (int i = 0; i < times.length; i++) {
            exits.add(times[i], i, 0, 0, 0, 0, 0, 0, 0);
        }
        exits.keepFrom(40);

        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < exits.size(); i++) {
            left.add(exits.at(i, Exits.CACHE));
        }
        assertThat(left).containsExactly(0, 2, 4);
        exits.clear();
        assertThat(exits.size()).isZero();
    }

    @Test
    void aWaitOfMoreThanHalfAnHourCountsAsThat() {
        Exits exits = new Exits();
        exits.add(0, 0, 0, 0, 0, 0, 0, 1L << 40, 0);

        assertThat(exits.at(0, Exits.TOOK)).isEqualTo(Integer.MAX_VALUE);
    }

    private static Exits exits(int from, int to) {
        Exits exits = new Exits();
        for (int i = from; i < to; i++) {
            int at = 8 * i;
            exits.add(10L * i, at, at + 1, at + 2, at + 3, at + 4, at + 5, at + 6, at + 7);
        }
        return exits;
    }
}
