package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.truth.Batches;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Shuffled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long requests wait at backends in whole plays: queueing theory within four standard errors (numbers 35 and 36 of the
 * closed forms). Times are in mean service times, of a second each, so that the trips of the network are next to nothing.
 */
class QueuesTest {
    private static final int PLAYS = 10;
    private static final ServiceTimes PATIENT =
            ServiceTimes.EXPONENTIAL.withQueue(1_000_000).withPatience(Duration.ofDays(1));

    /** Round robin over n backends gives each every n-th arrival. */
    private static double everyNth(int n, double load) {
        double sigma = load;
        for (int i = 0; i < 10_000; i++) {
            sigma = Math.pow(n * load / (n * load + 1 - sigma), n);
        }
        return 1 / (1 - sigma);
    }

    /** M/M/c. */
    private static double erlangC(int workers, double load) {
        double offered = workers * load;
        double term = 1;
        double sum = 0;
        for (int k = 0; k < workers; k++) {
            sum += term;
            term *= offered / (k + 1);
        }
        double waits = term / (1 - load) / (sum + term / (1 - load));
        return 1 + waits / (workers * (1 - load));
    }

    /** The less busy of two, of infinitely many backends. */
    private static double supermarket(double load) {
        double sum = 0;
        for (int i = 1; i < 12; i++) {
            sum += Math.pow(load, Math.pow(2, i) - 2);
        }
        return sum;
    }

    @ParameterizedTest(name = "{0} over {1}: {2} service times")
    @CsvSource({"NGINX, 2, 7.5883", "NGINX, 10, 5.6603", "HAPROXY, 2, 7.5883"})
    void number35RoundRobinMakesArrivalsRegular(Proxy.Kind kind, int n, double expected) {
        assertThat(everyNth(n, .9)).isCloseTo(expected, within(1e-4));
        pooled(kind, new Balancing.RoundRobin(), n, .9, 300_000).agreesWith(expected, .15);
    }

    @ParameterizedTest(name = "load {0}: {1} service times")
    @CsvSource({".5, 2", ".9, 10"})
    void number35ARandomSplitIsPoissonAtEachBackend(double load, double expected) {
        times(seed -> direct(2, load, 300_000).seed(seed), PATIENT).agreesWith(expected, .25);
    }

    @ParameterizedTest(name = "{0} workers: {1} service times")
    @CsvSource({"2, 5.2632", "4, 2.9694"})
    void number35SeveralWorkersShareOneQueue(int workers, double expected) {
        assertThat(erlangC(workers, .9)).isCloseTo(expected, within(1e-4));
        times(seed -> direct(1, .9, 300_000).seed(seed), PATIENT.withWorkers(workers))
                .agreesWith(expected * workers, .15 * workers);
    }

    /** What is left of the finite number of backends goes with its reciprocal, so that two numbers tell the limit. */
    @ParameterizedTest(name = "load {0}: {1} service times")
    @CsvSource({".5, 1.2657", ".7, 1.6145", ".9, 2.6141"})
    void number36TheLessBusyOfTwoIsTheSupermarketModel(double load, double expected) {
        assertThat(supermarket(load)).isCloseTo(expected, within(1e-4));
        Batches.Estimate few = pooled(Proxy.Kind.NGINX, new Balancing.RandomTwo(), 50, load, 150_000);
        Batches.Estimate many = pooled(Proxy.Kind.NGINX, new Balancing.RandomTwo(), 250, load, 150_000);

        new Batches.Estimate(
                        (250 * many.value() - 50 * few.value()) / 200,
                        Math.hypot(250 * many.error(), 50 * few.error()) / 200)
                .agreesWith(expected, .02);
    }

    private static Batches.Estimate pooled(Proxy.Kind kind, Balancing balancing, int n, double load, int requests) {
        return times(
                seed -> asked(new Trial().pool(kind, balancing, n, 1), n * load, requests)
                        .seed(seed),
                PATIENT);
    }

    private static Trial direct(int n, double load, int requests) {
        List<IpAddress> addresses = Trial.addresses(n);
        Trial trial = new Trial().answers(0, new Shuffled(Trial.records(addresses)));
        for (int i = 0; i < n; i++) {
            trial.with(new Backend(
                    Id.of("b" + i),
                    "b" + i,
                    new Host.AtAddress(addresses.get(i)),
                    80,
                    OptionalInt.of(1),
                    false,
                    Optional.empty()));
        }
        return asked(trial, n * load, requests);
    }

    private static Trial asked(Trial trial, double perSecond, int requests) {
        return trial.clients(Stub.NO_CACHE, 1000, 3600 * perSecond / 1000)
                .lasts(Duration.ofSeconds(Math.round(requests / perSecond)));
    }

    /** The mean time of a request in several plays, less what the network takes of it. */
    private static Batches.Estimate times(IntFunction<Trial> trial, ServiceTimes service) {
        double[] means = new double[PLAYS];
        for (int play = 0; play < PLAYS; play++) {
            Tally tally = trial.apply(play).run(service);
            assertThat(tally.ended(Fate.SERVED)).isEqualTo(tally.allRequests());
            means[play] = (tally.latency / (double) tally.allRequests() - tally.delays.quantile(0)) / 1e6;
        }
        return Batches.mean(means);
    }
}
