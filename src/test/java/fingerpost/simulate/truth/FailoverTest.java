package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long clients go to a dead address: until it is found dead, and then for what is left of the TTL. */
class FailoverTest {
    private static final int RUNS = 300;
    private static final double CACHES = 40;
    private static final double PER_SECOND = 200;

    /** One kind of check and TTL, in seconds. */
    private record Steering(int interval, int failures, int timeout, int ttl) {
        private static final int STEPS = 20_000;

        double least() {
            return (failures - 1.0) * interval + timeout;
        }

        double most() {
            return least() + interval + ttl;
        }

        /** Detection is uniform over an interval, the rest of the TTL over the TTL, and a cache waits a gap for a look-up. */
        double stillDead(double second) {
            double gap = CACHES / PER_SECOND;
            double sum = 0;
            for (int i = 0; i < STEPS; i++) {
                double since = second - least() - (i + 0.5) * interval / STEPS;
                sum += since < 0 ? 1 : Math.max(0, ttl - since) / (ttl + gap);
            }
            return sum / STEPS;
        }

        Model model(long seed) {
            HealthCheck check = new HealthCheck(
                    HealthCheck.Probe.TCP,
                    80,
                    "",
                    Duration.ofSeconds(interval),
                    Duration.ofSeconds(timeout),
                    failures,
                    2);
            return new Lab()
                    .www(
                            ttl,
                            new Failover(
                                    List.of(new Fixed(List.of(Lab.address(1))), new Fixed(List.of(Lab.address(2)))),
                                    check))
                    .happens(new Happening.Fails(Duration.ZERO, Id.of("backend-1")))
                    .clients((long) PER_SECOND, 1, ClientGroup.Stub.NO_CACHE)
                    .caches((int) CACHES, 0)
                    .lasts(Duration.ofSeconds((long) most() + 5), (int) most() + 5)
                    .seed(seed)
                    .model();
        }
    }

    /** Azure: 30 s, dead at the fourth, 10 s timeout, TTL 30. gdnsd: 10 s, the tenth, 5 s, a TTL of 300 halved. */
    @ParameterizedTest(name = "every {0} s, {1} times, {2} s, TTL {3}: mean {4}, 95 % {5}, at most {6}")
    @CsvSource({"30, 4, 10, 30, 130, 150.5, 160", "10, 10, 5, 150, 175, 242.5, 255"})
    void number18FailoverIsDetectionAndTheRestOfTheTtl(
            int interval, int failures, int timeout, int ttl, double mean, double most95, double most) {
        Steering steering = new Steering(interval, failures, timeout, ttl);
        int seconds = (int) most + 5;
        double[][] dead = new double[seconds][RUNS];
        double[] means = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Tally tally = new Engine(steering.model(run), seconds)
                    .play(run, 1, 1, any -> {}, () -> false)
                    .tally();
            for (int second = 0; second < seconds; second++) {
                dead[second][run] = (double) tally.failedFirst[second] / tally.requests[second];
                means[run] += dead[second][run];
            }
        }
        assertThat(steering.most()).isEqualTo(most);
        assertThat(steering.stillDead(most95)).isCloseTo(0.05, within(0.0005));
        Batches.mean(means).agreesWith(mean, 1);
        for (int second = (int) steering.least(); second < seconds; second += 7) {
            Batches.mean(dead[second]).agreesWith(steering.stillDead(second + 0.5), 0.03);
        }
        Batches.mean(dead[(int) most95]).agreesWith(steering.stillDead(Math.floor(most95) + 0.5), 0.01);
        assertThat(dead[(int) steering.least() - 1]).containsOnly(1);
        assertThat(Arrays.stream(dead[(int) most - 5]).sum())
                .as("shortly before the end")
                .isPositive();
        assertThat(dead[(int) most]).containsOnly(0);
    }
}
