package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Resolver;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Counters of rotated answers belong to a cache and not to the server: what that comes to, and that it is said. */
class RotationTest {
    private static final int CACHES = 16;

    private static Lab lab(AnswerPolicy policy, int caches) {
        return new Lab()
                .www(300, policy)
                .resolver(Resolver.Profile.POWERDNS, 1)
                .clients(8000, 1, ClientGroup.Stub.NO_CACHE)
                .caches(caches, 0)
                .lasts(Duration.ofSeconds(1), 1);
    }

    /** With one counter for all, sixteen hot caches in turn would hold each of four addresses four times: no scatter at all. */
    @Test
    void cachesScatterAsIfEachHadDrawnItsTurn() {
        double[] shares = lab(new Rotated(Lab.addresses(4)), CACHES).play(600).shares(1, 0);
        double drawn = 0.25 * 0.75 * (1.0 / CACHES + (1 - 1.0 / CACHES) / 8000);
        Batches.deviation(shares).agreesWith(Math.sqrt(drawn), 0.005);
    }

    @Test
    void itIsSaidWhereItMatters() {
        assertThat(lab(new Rotated(Lab.addresses(4)), CACHES).model().notes())
                .singleElement()
                .asString()
                .startsWith("Each of the 16 caches sees rotated answers turned by a counter of its own");
        assertThat(lab(new Rotated(Lab.addresses(4)), 1).model().notes()).isEmpty();
        assertThat(lab(new Shuffled(Lab.addresses(4)), CACHES).model().notes()).isEmpty();
    }
}
