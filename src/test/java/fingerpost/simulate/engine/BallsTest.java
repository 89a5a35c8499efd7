package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.AliasTable;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.truth.Batches;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * As many lasting connections as backends: how many the fullest one has (number 37 of the closed forms; Azar and others 1994,
 * Mitzenmacher 1996).
 */
class BallsTest {
    private static final UpstreamRequest ANY = new UpstreamRequest(IpAddress.of("198.51.100.7"), "");

    private static int fullest(int n, Balance balance, Pool pool) {
        int[] held = new int[n];
        for (int i = 0; i < n; i++) {
            balance.begin(pool, () -> ANY, i);
            int member = balance.next();
            balance.holds(member, Double.MAX_VALUE);
            held[member]++;
        }
        return Arrays.stream(held).max().orElseThrow();
    }

    private static Batches.Estimate ofTwo(int n, int plays) {
        Pool pool = Pools.of(Proxy.Kind.NGINX, new Balancing.RandomTwo(), Pools.equal(n));
        double[] most = new double[plays];
        for (int play = 0; play < plays; play++) {
            Dice dice = Dice.of(37, play, Dice.Purpose.BALANCING);
            most[play] = fullest(n, Balance.of(pool, dice), pool);
        }
        return Batches.mean(most);
    }

    private static Batches.Estimate ofOne(int n, int plays) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        AliasTable table = AliasTable.of(weights);
        double[] most = new double[plays];
        for (int play = 0; play < plays; play++) {
            Dice dice = Dice.of(37, play, Dice.Purpose.CLIENTS);
            int[] held = new int[n];
            for (int i = 0; i < n; i++) {
                held[table.draw(dice)]++;
            }
            most[play] = Arrays.stream(held).max().orElseThrow();
        }
        return Batches.mean(most);
    }

    /**
     * The mean of the most balls of any of n bins, exactly: that none has more than m is the chance of n Poisson numbers of mean
     * 1, all at most m, to add up to n, over that of any n of them.
     */
    private static double expected(int n) {
        double mean = 0;
        double whole = -n + n * Math.log(n);
        for (int k = 2; k <= n; k++) {
            whole -= Math.log(k);
        }
        for (int m = 0; m < 20; m++) {
            double[] sum = new double[n + 1];
            sum[0] = 1;
            for (int bin = 0; bin < n; bin++) {
                double[] more = new double[n + 1];
                for (int i = 0; i <= n; i++) {
                    double term = Math.exp(-1);
                    for (int k = 0; k <= Math.min(m, i); k++) {
                        more[i] += sum[i - k] * term;
                        term /= k + 1;
                    }
                }
                sum = more;
            }
            mean += 1 - sum[n] / Math.exp(whole);
        }
        return mean;
    }

    @Test
    void number37OneDrawnLeavesTheFullestWithWhatTheOccupancyLawSays() {
        assertThat(expected(256)).isCloseTo(4.8, within(.05));
        ofOne(256, 20_000).agreesWith(expected(256), .01);
    }

    /** Plainly: of two different bins the emptier one. */
    private static Batches.Estimate plainly(int n, int plays) {
        SplittableRandom random = new SplittableRandom(37);
        double[] most = new double[plays];
        for (int play = 0; play < plays; play++) {
            int[] held = new int[n];
            for (int i = 0; i < n; i++) {
                int one = random.nextInt(n);
                int other = (one + random.nextInt(1, n)) % n;
                held[held[one] < held[other] ? one : other]++;
            }
            most[play] = Arrays.stream(held).max().orElseThrow();
        }
        return Batches.mean(most);
    }

    /** There is no closed form beside ln ln n / ln 2 + O(1); the figures are rounded means of a few hundred plays. */
    @ParameterizedTest(name = "{0} backends: about {1}")
    @CsvSource({"256, 2.85, 3000", "4096, 3.0, 100"})
    void number37TheLessBusyOfTwoLeavesTheFullestWithHardlyThree(int n, double mean, int plays) {
        Batches.Estimate most = ofTwo(n, plays);
        Batches.Estimate plain = plainly(n, plays);
        new Batches.Estimate(most.value() - plain.value(), Math.hypot(most.error(), plain.error())).agreesWith(0, .04);
        assertThat(most.value()).isCloseTo(mean, within(.05 + 4 * most.error()));
    }
}
