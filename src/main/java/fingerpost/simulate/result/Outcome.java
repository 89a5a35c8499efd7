package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Model;
import fingerpost.topology.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of playing a scenario.
 *
 * @param runs how often it was played; counts are the sum of all
 * @param whole whether it was played to the end
 */
public record Outcome(Id scenario, long seed, int runs, boolean whole, Model model, Tally tally, Spread spread) {
    /** A thing that requests go to, with its share over the whole time. */
    public record Part(String endpoint, Share share) {}

    /** Seconds of the scenario. */
    public double duration() {
        return model.duration() / 1e6;
    }

    /** Seconds of one bin. */
    public double binLength() {
        return duration() / tally.shape().bins();
    }

    /** The part of look-ups that the clients' own caches answered. */
    public double stubHitRatio() {
        return ratio(tally.stubHits, tally.lookups);
    }

    /** The part of the look-ups that came to a resolver which it answered without asking. */
    public double resolverHitRatio() {
        return ratio(tally.resolverHits, tally.lookups - tally.stubHits);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Each address and its share of requests. */
    public List<Part> addresses() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < model.addresses().size(); i++) {
            parts.add(new Part(
                    model.addresses().get(i).toString(),
                    spread.ofAddress(tally, i, tally.shape().bins())));
        }
        return parts;
    }

    /** Each backend, endpoint or answering proxy and its share of requests. */
    public List<Part> ends() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < model.ends().size(); i++) {
            parts.add(new Part(
                    model.ends().get(i).text(),
                    spread.ofEnd(tally, i, tally.shape().bins())));
        }
        return parts;
    }

    /** Requests that were not served. */
    public long failedRequests() {
        return tally.allRequests() - tally.ended(Fate.SERVED);
    }
}
