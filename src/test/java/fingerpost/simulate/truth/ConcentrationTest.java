package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Fixed;
import fingerpost.topology.Resolver;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That few resolvers stand for many clients: hidden load weights (Colajanni, Yu and Dias, TPDS 1998). */
class ConcentrationTest {
    private static final int LOOKUPS = 10_000;
    private static final int RUNS = 600;

    private static Lab moment(AnswerPolicy policy, int caches, double zipf) {
        return new Lab()
                .www(300, policy)
                .clients(LOOKUPS, 1, ClientGroup.Stub.NO_CACHE)
                .caches(caches, zipf)
                .lasts(Duration.ofSeconds(1), 1);
    }

    private static AnswerPolicy oneOfFour() {
        return new Weighted(IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new WeightedChoice(1, new Fixed(List.of(Lab.address(i)))))
                .toList());
    }

    private static AnswerPolicy canary() {
        return new Canary(
                new Fixed(List.of(Lab.address(1))), new Fixed(List.of(Lab.address(2))), 500, Canary.Draw.EACH_ANSWER);
    }

    private static double squares(int caches, double zipf) {
        double sum = 0;
        double squares = 0;
        for (int i = 1; i <= caches; i++) {
            double weight = Math.pow(i, -zipf);
            sum += weight;
            squares += weight * weight;
        }
        return squares / (sum * sum);
    }

    /** The deviation of a share, the chance of look-ups within a moment included. */
    private static double deviation(double p, double squares) {
        return Math.sqrt(p * (1 - p) * (squares + (1 - squares) / LOOKUPS));
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 0.04330", "100, 1, 0.10674"})
    void number26TheShareOfAnAddressScattersByTheWeightsOfResolvers(int caches, double zipf, double formula) {
        double[] shares = moment(oneOfFour(), caches, zipf).play(RUNS).shares(1, 0);
        assertThat(Math.sqrt(0.25 * 0.75 * squares(caches, zipf))).isCloseTo(formula, within(1e-5));
        Batches.mean(shares).agreesWith(0.25, 0.005);
        Batches.deviation(shares).agreesWith(deviation(0.25, squares(caches, zipf)), 0.004);
    }

    @Test
    void number27AFrozenOrderSendsAllClientsToOneAddressAndATurnedOneSpreadsThem() {
        double[] frozen = moment(new Rotated(Lab.addresses(4)), 1, 0)
                .resolver(Resolver.Profile.POWERDNS, 1)
                .play(200)
                .shares(1, 0);
        assertThat(Arrays.stream(frozen).filter(each -> each > 0 && each < 1).count())
                .as("runs in which the address changed within the second")
                .isLessThan(6);
        Batches.mean(frozen).agreesWith(0.25, 0.04);
        double[] turned = moment(new Rotated(Lab.addresses(4)), 1, 0).play(RUNS).shares(1, 0);
        Batches.deviation(turned).agreesWith(Math.sqrt(0.25 * 0.75 / LOOKUPS), 0.0003);
    }

    @Test
    void number28ACanaryOfFivePercentGetsFromNothingToAFifth() {
        double[] shares = moment(canary(), 100, 1).play(1000).shares(2, 0);
        Batches.mean(shares).agreesWith(0.05, 0.003);
        Batches.deviation(shares).agreesWith(deviation(0.05, squares(100, 1)), 0.003);
    }

    @Test
    void number28OverSeveralEpochsTheScatterShrinksByTheirRoot() {
        int epochs = 4;
        double[] shares = new Lab()
                .www(10, canary())
                .clients(2000, 0.5, ClientGroup.Stub.NO_CACHE)
                .caches(20, 0)
                .lasts(Duration.ofSeconds(10L * epochs), 1)
                .play(600)
                .shares(2, 0);
        double cycles = (10.0 + 0.02) / 10;
        double expected = Math.sqrt(0.05 * 0.95 / 20 * cycles * (epochs - 1 / 3.0)) / epochs;
        Batches.deviation(shares).agreesWith(expected, 0.001);
    }

    @ParameterizedTest
    @CsvSource({"20, 0.358486", "50, 0.076945"})
    void number29AnEpochWithoutAnyCanaryTraffic(int caches, double expected) {
        double[] shares = moment(canary(), caches, 0).play(RUNS).shares(2, 0);
        Batches.mean(Arrays.stream(shares).map(share -> share == 0 ? 1 : 0).toArray())
                .agreesWith(expected, 0.03);
    }

    @Test
    void shufflingAtTheAuthorityIsNoSpreadWhereTheResolverFreezesIt() {
        double[] shares = moment(new Shuffled(Lab.addresses(4)), 25, 0)
                .resolver(Resolver.Profile.POWERDNS, 1)
                .play(RUNS)
                .shares(1, 0);
        Batches.deviation(shares).agreesWith(deviation(0.25, 1 / 25.0), 0.005);
    }
}
