package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept from one look to the next must never show. */
class IncrementalChecksTest {
    private static final int EDITS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void checkAfterEachEditFindsWhatAFreshOneFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomEdits edits = new RandomEdits(random);
        Checks kept = new Checks(Drafts.TODAY);
        Topology design = Chance.topology(random, 120);
        int differing = 0;
        for (int i = 0; i < EDITS; i++) {
            Topology before = design;
            design = edits.edit(design);
            differing += design.equals(before) ? 0 : 1;
            assertThat(ChecksTest.said(kept.of(design)))
                    .as("seed %d, edit %d", seed, i)
                    .isEqualTo(ChecksTest.said(new Checks(Drafts.TODAY).of(design)));
        }
        assertThat(differing).isGreaterThan(EDITS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void jumpToAnotherDesignAndBackLeavesNothingBehind(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology one = Chance.topology(random, 80);
        Topology other = Chance.topology(random, 80);
        Checks kept = new Checks(Drafts.TODAY);
        List<String> first = ChecksTest.said(kept.of(one));

        assertThat(ChecksTest.said(kept.of(other))).isEqualTo(ChecksTest.said(new Checks(Drafts.TODAY).of(other)));
        assertThat(ChecksTest.said(kept.of(one))).isEqualTo(first);
    }
}
