package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final Tally.Shape SHAPE = new Tally.Shape(1, 1, 1, 1);

    private static Tally part(int requests, int served) {
        Tally tally = new Tally(SHAPE);
        tally.requests[0] = requests;
        tally.byEnd[0] = served;
        return tally;
    }

    private static Gathering gathering(int runs, int caches) {
        double[] evenly = new double[caches];
        Arrays.fill(evenly, 1.0 / caches);
        return new Gathering(SHAPE, List.of(), runs, evenly);
    }

    /** One cache is served always and the other never, in every run: that is how the design is, not chance. */
    @Test
    void cachesThatDifferByDesignDoNotWidenTheBand() {
        Gathering gathering = gathering(4, 2);
        for (int run = 0; run < 4; run++) {
            gathering.add(run, 0, part(10, 10), true);
            gathering.add(run, 0, part(10, 0), true);
        }
        assertThat(gathering.spread().ofEnd(0, 1)).isEqualTo(new Share(0.5, 0.5, 0.5, 40));
        assertThat(gathering.tally().allRequests()).isEqualTo(80);
    }

    @Test
    void whereRunsAreFewTheCachesStandForThem() {
        Gathering gathering = gathering(1, 3);
        gathering.add(0, 0, part(10, 4), true);
        gathering.add(0, 0, part(10, 5), true);
        gathering.add(0, 0, part(10, 6), true);
        Share share = gathering.spread().ofEnd(0, 0);
        assertThat(share.part()).isEqualTo(0.5);
        assertThat(share.low()).isBetween(0.2, 0.49);
    }

    @Test
    void runsMayBeMixedInAnyOrder() {
        Gathering one = gathering(5, 2);
        Gathering other = gathering(5, 2);
        for (int run = 0; run < 5; run++) {
            one.add(run, 0, part(10, run), true);
            one.add(run, 0, part(10, 1), true);
        }
        for (int run = 4; run >= 0; run--) {
            other.add(run, 0, part(10, 1), true);
        }
        for (int run = 0; run < 5; run++) {
            other.add(run, 0, part(10, run), true);
        }
        assertThat(other.spread().ofEnd(0, 1)).isEqualTo(one.spread().ofEnd(0, 1));
        assertThat(other.tally().byEnd).isEqualTo(one.tally().byEnd);
    }

    @Test
    void whatWasStoppedCountsButGivesNoBand() {
        Gathering gathering = gathering(5, 2);
        gathering.add(0, 0, part(10, 5), true);
        Tally stopped = part(3, 1);
        stopped.played = 0.3;
        gathering.add(0, 1, stopped, false);
        assertThat(gathering.tally().allRequests()).isEqualTo(13);
        assertThat(gathering.spread().ofEnd(0, 1)).isSameAs(Share.NOTHING);
        assertThat(gathering.tally().allRequests()).as("asked again").isEqualTo(13);
        assertThat(gathering.extent().runs()).isEqualTo(0.65);
    }

    @Test
    void whatDoesNotSayHowFarItCameIsLeftOut() {
        Gathering gathering = gathering(1, 2);
        gathering.add(0, 0, part(10, 5), true);
        gathering.add(0, 1, part(3, 1), false);
        assertThat(gathering.tally().allRequests()).isEqualTo(10);
        assertThat(gathering.extent().runs()).isEqualTo(0.5);
        assertThat(gathering.extent().isWhole()).isFalse();
    }

    @Test
    void aCacheCountsForAsMuchAsItsClientsAsk() {
        Gathering gathering = new Gathering(new Tally.Shape(4, 1, 1, 1), List.of(), 1, 0.75, 0.25);
        Tally half = new Tally(new Tally.Shape(4, 1, 1, 1));
        half.played = 0.625;
        gathering.add(0, 0, half, false);
        gathering.add(0, 1, new Tally(new Tally.Shape(4, 1, 1, 1)), true);
        Extent extent = gathering.extent();
        assertThat(List.of(extent.runs(0), extent.runs(1), extent.runs(2), extent.runs(3)))
                .containsExactly(1.0, 1.0, 0.625, 0.25);
        assertThat(extent.runs()).isEqualTo(0.71875);
    }
}
