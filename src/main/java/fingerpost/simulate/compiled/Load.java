package fingerpost.simulate.compiled;

import fingerpost.behaviour.TargetUrl;
import java.util.List;

/**
 * What clients ask for, and how resolvers are made up.
 *
 * @param asks the URLs; each client picks one for each request
 * @param caches how many caches of its own each resolver of the design consists of, from 1
 * @param zipf how unequal they are: the i-th has the weight i^-zipf; 0 for equal
 */
public record Load(List<Ask> asks, int caches, double zipf) {
    private static final int MOST_CACHES = 100_000;

    /** A URL and how often it is asked for beside the others; weights count from above 0. */
    public record Ask(TargetUrl url, double weight) {
        public Ask {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new SimulationProblem("The weight of " + url + " is " + weight + "; it has to lie above 0.");
            }
        }
    }

    public Load {
        asks = List.copyOf(asks);
        if (asks.isEmpty()) {
            throw new SimulationProblem(
                    "Nobody asks for anything: the design has no host that a client could open. Name one with its"
                            + " URL.");
        }
        if (caches < 1 || caches > MOST_CACHES) {
            throw new SimulationProblem("A resolver of " + caches + " caches cannot be simulated; 1 to 100000 can.");
        }
        if (!(zipf >= 0) || zipf > 10) {
            throw new SimulationProblem("The exponent " + zipf + " of the caches lies outside 0 to 10.");
        }
    }

    /** Each of these URLs as often as the others, one cache for each resolver. */
    public static Load evenly(List<TargetUrl> urls) {
        return new Load(urls.stream().map(url -> new Ask(url, 1)).toList(), 1, 1);
    }
}
