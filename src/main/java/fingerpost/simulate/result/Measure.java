package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A number by which one design is compared with another: what was counted, over what it is a part of.
 *
 * @param name in plain words; the same in both designs
 * @param unit {@code 1} for a part of a whole, {@code ms}, or {@code 1/s}
 * @param base 0 where nothing was counted
 * @param scale what a count over its base is multiplied by
 */
record Measure(String name, String unit, ToLongFunction<Tally> count, ToLongFunction<Tally> base, double scale) {
    /** Those of a model: failures, latency, load of the name servers, hits, and the share of each end. */
    static List<Measure> of(Model model) {
        List<Measure> all = new ArrayList<>(List.of(
                part("failed requests", tally -> tally.allRequests() - tally.ended(Fate.SERVED)),
                part("failed first attempts", tally -> tally.failedFirstAttempts),
                new Measure("latency", "ms", tally -> tally.latency, Tally::allRequests, 1e-3),
                new Measure("queries to name servers", "1/s", Tally::allQueries, _ -> model.duration(), 1e6),
                new Measure("hits of clients' caches", "1", tally -> tally.stubHits, tally -> tally.lookups, 1)));
        for (int i = 0; i < model.ends().size(); i++) {
            int end = i;
            all.add(part("share of " + model.ends().get(i), tally -> served(tally, end)));
        }
        return all;
    }

    private static Measure part(String name, ToLongFunction<Tally> count) {
        return new Measure(name, "1", count, Tally::allRequests, 1);
    }

    private static long served(Tally tally, int end) {
        long sum = 0;
        for (int bin = 0; bin < tally.shape().bins(); bin++) {
            sum += tally.byEnd[bin * tally.shape().ends() + end];
        }
        return sum;
    }

    /** Whether the base is the same for every cache, so that it must not be added up. */
    boolean isPerTime() {
        return unit.equals("1/s");
    }
}
