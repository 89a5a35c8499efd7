package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.Options;
import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole plays in which requests wait at backends, and their accounts; how long they wait is for {@link QueuesTest}. */
class TogetherTest {
    private static final int CAPACITY = 100;
    private static final double LOAD = .9;

    /** With the shortest of all queues at hand nobody waits longer than with two drawn, nor less than in one common queue. */
    @Test
    void fewestConnectionsLiesBetweenOneQueueForAllAndTwoDrawn() {
        double least = timeInSystem(Proxy.Kind.NGINX, new Balancing.LeastConnections(), 4, 2_000_000);
        double two = timeInSystem(Proxy.Kind.NGINX, new Balancing.RandomTwo(), 4, 2_000_000);

        assertThat(least).isBetween(2.9694, two);
    }

    static Stream<Trial> designs() {
        return Stream.of(
                busy(new Balancing.RoundRobin()),
                busy(new Balancing.LeastConnections()).fails(100, "s0").recovers(200, "s0"),
                busy(new Balancing.IpHash()).networks("10.0.0.0/8", "2001:db8::/32"),
                busy(new Balancing.RandomTwo())
                        .fails(10, "s0")
                        .fails(20, "s1")
                        .fails(30, "s2")
                        .recovers(50, "s1"));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyRequestEndsExactlyOnceAndThreadsChangeNothing(Trial trial) {
        Options options = Options.of(5).withRuns(2).withBins(7);
        Outcome one = trial.simulation(options.withThreads(1)).play(any -> {}, () -> false);
        Outcome three = trial.simulation(options.withThreads(3)).play(any -> {}, () -> false);

        one.tally().audit();
        assertThat(one.model().isShared()).isTrue();
        assertThat(one.whole()).isTrue();
        assertThat(one.tally().allRequests()).isPositive();
        assertThat(three)
                .usingRecursiveComparison()
                .ignoringFields("model")
                .withStrictTypeChecking()
                .isEqualTo(one);
    }

    @Test
    void tooManyRequestsAreTurnedAwayAndTheRestServedAtCapacity() {
        Tally tally = busy(new Balancing.RoundRobin())
                .clients(Stub.NO_CACHE, 1000, 3600 * .9)
                .run(ServiceTimes.EXPONENTIAL.withQueue(10));

        assertThat(tally.ended(Fate.SERVED) / 1000.0).isCloseTo(300, within(8.0));
        assertThat(tally.ended(Fate.ERROR)).isEqualTo(tally.allRequests() - tally.ended(Fate.SERVED));
    }

    @Test
    void whoWaitsTooLongGetsAnError() {
        Tally tally = busy(new Balancing.RoundRobin())
                .clients(Stub.NO_CACHE, 1000, 3600 * .9)
                .run(ServiceTimes.FIXED.withPatience(Duration.ofMillis(100)));

        assertThat(tally.ended(Fate.ERROR)).isPositive();
        assertThat(tally.delays.quantile(1)).isLessThan(2_000_000);
    }

    @Test
    void onceStoppedItIsNotWhole() {
        AtomicInteger asked = new AtomicInteger();
        Outcome outcome = busy(new Balancing.RoundRobin())
                .simulation(Options.of(1).withRuns(1).withThreads(2))
                .play(any -> {}, () -> asked.incrementAndGet() > 3);

        assertThat(outcome.whole()).isFalse();
    }

    @Test
    void withoutCapacityOrConnectionsEachCacheIsAWorkerForItself() {
        assertThat(new Trial()
                        .pool(Proxy.Kind.NGINX, new Balancing.RoundRobin(), 2, 0)
                        .simulation(Options.of(1))
                        .model()
                        .isShared())
                .isFalse();
        assertThat(new Trial()
                        .pool(Proxy.Kind.NGINX, new Balancing.LeastConnections(), 2, 0)
                        .simulation(Options.of(1))
                        .model()
                        .isShared())
                .isTrue();
    }

    private static Trial busy(Balancing balancing) {
        return new Trial()
                .pool(Proxy.Kind.NGINX, balancing, 3, CAPACITY)
                .clients(Stub.CHROMIUM, 1000, 3600 * .25)
                .lasts(Duration.ofSeconds(1000));
    }

    /** The mean time at a backend, queue and service, in mean service times. */
    private static double timeInSystem(Proxy.Kind kind, Balancing balancing, int n, long requests) {
        double perSecond = LOAD * n * CAPACITY;
        double[] latency = new double[2];
        for (int i = 0; i < 2; i++) {
            latency[i] = meanLatency(
                    new Trial()
                            .pool(kind, balancing, n, i == 0 ? CAPACITY : 0)
                            .clients(Stub.NO_CACHE, 1000, 3600 * perSecond / 1000),
                    (long) (requests / perSecond));
        }
        return (latency[0] - latency[1]) * CAPACITY / 1e6;
    }

    private static double meanLatency(Trial trial, long seconds) {
        Tally tally = trial.lasts(Duration.ofSeconds(seconds)).run(ServiceTimes.EXPONENTIAL.withQueue(100_000));
        assertThat(tally.ended(Fate.SERVED)).isEqualTo(tally.allRequests());
        return (double) tally.latency / tally.allRequests();
    }
}
