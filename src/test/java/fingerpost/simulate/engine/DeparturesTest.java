package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    @Test
    void thoseLeaveWhoseTimeHasCome() {
        Departures departures = new Departures();
        departures.add(3);
        departures.add(5);
        departures.add(4);

        assertThat(departures.at(2.9)).isEqualTo(3);
        assertThat(departures.at(3)).isEqualTo(2);
        assertThat(departures.at(4)).isEqualTo(1);
        assertThat(departures.at(9)).isZero();
        assertThat(departures.at(0)).isZero();
    }

    @Test
    void itCountsAsAPriorityQueueDoes() {
        SplittableRandom random = new SplittableRandom(4);
        Departures departures = new Departures();
        PriorityQueue<Double> judge = new PriorityQueue<>();
        double now = 0;
        for (int i = 0; i < 20_000; i++) {
            now += random.nextDouble();
            double leaves = now + random.nextDouble() * (i % 3000);
            departures.add(leaves);
            judge.add(leaves);
            while (!judge.isEmpty() && judge.element() <= now) {
                judge.remove();
            }
            assertThat(departures.at(now)).isEqualTo(judge.size());
        }
    }
}
