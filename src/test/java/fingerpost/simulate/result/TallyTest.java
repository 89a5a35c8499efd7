package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {
    private final Tally tally = new Tally(new Tally.Shape(3, 2, 2, 1));

    private static void serve(Tally tally, int bin, int end) {
        tally.requests[bin]++;
        tally.byEnd[bin * 2 + end]++;
        tally.end(Fate.SERVED);
    }

    @Test
    void plainCountersAreBookedToTheBinInWhichTheyGrew() {
        tally.lookups += 5;
        tally.stubHits += 2;
        tally.turnTo(2);
        tally.lookups += 3;
        tally.resolverHits += 1;
        tally.latency += 70;
        assertThat(tally.lookups(0)).isEqualTo(5);
        assertThat(tally.stubHits(0)).isEqualTo(2);
        assertThat(tally.lookups(1)).isZero();
        assertThat(tally.lookups(2)).isEqualTo(3);
        assertThat(tally.resolverHits(2)).isEqualTo(1);
        assertThat(tally.latency(2)).isEqualTo(70);
        assertThat(tally.lookups(2)).as("asked again").isEqualTo(3);
    }

    @Test
    void whatIsAddedIsBookedOnceAndWhereItWas() {
        Tally other = new Tally(tally.shape());
        other.turnTo(1);
        other.lookups += 4;
        other.latency += 10;
        tally.lookups += 1;
        tally.add(other);
        tally.add(other);
        assertThat(tally.lookups).isEqualTo(9);
        assertThat(tally.lookups(0)).isEqualTo(1);
        assertThat(tally.lookups(1)).isEqualTo(8);
        assertThat(tally.latency(1)).isEqualTo(20);
    }

    @Test
    void twoAddedInAnyOrderAreTheSame() {
        Tally one = new Tally(tally.shape());
        serve(one, 0, 1);
        one.queries[1] = 4;
        one.failedAt[3] = 2;
        Tally two = new Tally(tally.shape());
        serve(two, 2, 0);
        two.delays.record(900);
        Tally back = new Tally(tally.shape());
        tally.add(one);
        tally.add(two);
        back.add(two);
        back.add(one);
        assertThat(tally.byEnd).isEqualTo(back.byEnd).containsExactly(0, 1, 0, 0, 1, 0);
        assertThat(tally.allQueries()).isEqualTo(back.allQueries()).isEqualTo(4);
        assertThat(tally.failedAt).isEqualTo(back.failedAt);
        assertThat(tally.delays.count()).isEqualTo(1);
    }

    @Test
    void whatAddsUpPassesTheAudit() {
        serve(tally, 1, 0);
        tally.requests[2]++;
        tally.failed[2]++;
        tally.end(Fate.ERROR);
        tally.audit();
        assertThat(tally.allRequests()).isEqualTo(2);
    }

    static Stream<Consumer<Tally>> faults() {
        return Stream.of(
                tally -> tally.requests[0]++,
                tally -> tally.end(Fate.DROPPED),
                tally -> tally.byEnd[3]++,
                tally -> {
                    tally.requests[0]++;
                    tally.end(Fate.ERROR);
                },
                tally -> tally.stubHits++);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatDoesNotAddUpFailsTheAudit(Consumer<Tally> fault) {
        serve(tally, 1, 0);
        fault.accept(tally);
        assertThatThrownBy(tally::audit).isInstanceOf(IllegalStateException.class);
    }
}
