package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScatterTest {
    private static long[] of(long... counts) {
        return counts;
    }

    @Test
    void aShareIsTheCountOfAllPartsOverTheirBase() {
        Scatter scatter = new Scatter(2, 2);
        scatter.add(of(1, 3, 0, 5), of(4, 5));
        scatter.add(of(6, 0, 1, 1), of(6, 2));
        assertThat(scatter.share(0, 0).part()).isEqualTo(0.7);
        assertThat(scatter.share(1, 1).part()).isEqualTo(6.0 / 7);
        assertThat(scatter.share(0, 2).part()).isEqualTo(8.0 / 17);
        assertThat(scatter.share(0, 2).count()).isEqualTo(8);
    }

    @Test
    void theBandIsStudentsReachOfTheRatioEstimator() {
        Scatter scatter = new Scatter(1, 1);
        scatter.add(of(2), of(10));
        scatter.add(of(4), of(10));
        scatter.add(of(6), of(10));
        Share share = scatter.share(0, 0);
        double deviation = Math.sqrt((4.0 + 0 + 4.0) * 3 / 2) / 30;
        assertThat(share.part()).isEqualTo(0.4);
        assertThat(share.high() - share.part()).isCloseTo(4.303 * deviation, within(1e-12));
        assertThat(share.part() - share.low()).isCloseTo(Math.min(0.4, 4.303 * deviation), within(1e-12));
    }

    @Test
    void onePartAloneSaysNothingAboutItsError() {
        Scatter scatter = new Scatter(1, 1);
        scatter.add(of(2), of(10));
        assertThat(scatter.share(0, 0)).isEqualTo(new Share(0.2, 0, 1, 2));
    }

    @Test
    void aBinWithoutAnyBaseHasNoShare() {
        Scatter scatter = new Scatter(2, 1);
        scatter.add(of(0, 3), of(0, 3));
        assertThat(scatter.share(0, 0)).isSameAs(Share.NOTHING);
        assertThat(new Scatter(1, 0).share(0, 1)).isSameAs(Share.NOTHING);
    }

    /** Parts that agree less than chance would make them: their band must hold the truth about 95 times in 100. */
    @Test
    void theBandHoldsTheTruthAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(4);
        int held = 0;
        int trials = 2_000;
        for (int trial = 0; trial < trials; trial++) {
            Scatter scatter = new Scatter(1, 1);
            for (int part = 0; part < 12; part++) {
                double ofPart = 0.3 + 0.1 * random.nextGaussian();
                scatter.add(of(Math.round(1000 * ofPart)), of(1000));
            }
            Share share = scatter.share(0, 0);
            held += share.low() <= 0.3 && 0.3 <= share.high() ? 1 : 0;
        }
        assertThat((double) held / trials).isCloseTo(0.95, within(4 * Math.sqrt(0.95 * 0.05 / trials)));
    }
}
