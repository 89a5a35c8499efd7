package fingerpost.simulate.compiled;

import fingerpost.behaviour.TargetUrl;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.Rhythm;
import fingerpost.topology.Topology;
import java.util.List;

/**
 * What clients ask for, and how resolvers are made up.
 *
 * @param asks the URLs; each client picks one for each request
 * @param caches how many caches of its own each resolver of the design consists of, from 1
 * @param zipf how unequal they are: the i-th has the weight i^-zipf; 0 for equal
 * @param rhythm how the rate of all groups goes up and down
 */
public record Load(List<Ask> asks, int caches, double zipf, Rhythm rhythm) {
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
        if (Double.isInfinite(asks.stream().mapToDouble(Ask::weight).sum())) {
            throw new SimulationProblem(
                    "The weights of the URLs add up to more than there are numbers for; give smaller ones.");
        }
        if (caches < 1 || caches > MOST_CACHES) {
            throw new SimulationProblem("A resolver of " + caches + " caches cannot be simulated; 1 to 100000 can.");
        }
        if (!(zipf >= 0) || zipf > 10) {
            throw new SimulationProblem("The exponent " + zipf + " of the caches lies outside 0 to 10.");
        }
    }

    /** At all times alike. */
    public Load(List<Ask> asks, int caches, double zipf) {
        this(asks, caches, zipf, new Rhythm.Steady());
    }

    /** What a scenario says; the hosts of the design where it names no page. */
    public static Load of(Topology topology, Conditions conditions) {
        Demand demand = conditions.demand();
        List<Ask> asks = demand.asks().stream()
                .map(each -> new Ask(TargetUrl.parse(each.url().toString()), each.weight()))
                .toList();
        return new Load(
                asks.isEmpty() ? evenly(WebNames.of(topology)).asks() : asks,
                conditions.farm().caches(),
                conditions.farm().zipf(),
                demand.rhythm());
    }

    /** Each of these URLs as often as the others, one cache for each resolver. */
    public static Load evenly(List<TargetUrl> urls) {
        return new Load(urls.stream().map(url -> new Ask(url, 1)).toList(), 1, 1);
    }
}
