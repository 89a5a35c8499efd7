package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundTest {
    private static List<Beliefs.Change> turns(long... times) {
        return IntStream.range(0, times.length)
                .mapToObj(i -> new Beliefs.Change(times[i], i % 2 == 0))
                .toList();
    }

    @Test
    void whatDiesBehindABrokenWayIsDeadFromTheFirstToTheLastOfBoth() {
        assertThat(Found.of(turns(20, 40), turns(10, 30))).isEqualTo(turns(10, 40));
        assertThat(Found.of(turns(10, 20), turns(30, 40))).isEqualTo(turns(10, 20, 30, 40));
    }

    @Test
    void itIsAliveAgainWhenTheLastOfItsBrokenWaysIsWhole() {
        List<Beliefs.Change> twice = List.of(
                new Beliefs.Change(10, true),
                new Beliefs.Change(30, false),
                new Beliefs.Change(20, true),
                new Beliefs.Change(50, false));

        assertThat(Found.of(List.of(), twice)).isEqualTo(turns(10, 50));
    }
}
