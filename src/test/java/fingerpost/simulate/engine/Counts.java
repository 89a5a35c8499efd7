package fingerpost.simulate.engine;

import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that a tally counts but for sessions, to be compared. */
final class Counts {
    private Counts() {}

    private static List<Long> listed(long... each) {
        return Arrays.stream(each).boxed().toList();
    }

    static List<Object> of(Tally tally) {
        List<Object> counts = new ArrayList<>(List.of(
                tally.lookups,
                tally.stubHits,
                tally.resolverHits,
                tally.unanswered,
                tally.failedFirstAttempts,
                tally.latency,
                listed(tally.queries),
                listed(tally.byAddress),
                listed(tally.byEnd),
                listed(tally.requests),
                listed(tally.failed),
                listed(tally.failedFirst),
                listed(tally.failedAt)));
        for (Fate fate : Fate.values()) {
            counts.add(tally.ended(fate));
        }
        for (int bin = 0; bin < tally.shape().bins(); bin++) {
            counts.add(List.of(tally.lookups(bin), tally.stubHits(bin), tally.latency(bin)));
        }
        for (double part : new double[] {0.5, 0.9, 0.99}) {
            counts.add(tally.delays.quantile(part));
        }
        return counts;
    }
}
