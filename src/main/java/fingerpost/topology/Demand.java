package fingerpost.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the clients of a scenario ask for, and when.
 *
 * @param asks empty for the hosts of the design, each as often as the others
 */
public record Demand(List<Ask> asks, Rhythm rhythm) {
    /** The hosts of the design at all times alike. */
    public static final Demand USUAL = new Demand(List.of(), new Rhythm.Steady());

    /** A page, and how often it is opened beside the others; weights lie above 0. */
    public record Ask(PageUrl url, double weight) {
        public Ask {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "The weight of " + url + " has to lie above 0; leave out what nobody asks for.");
            }
        }
    }

    public Demand {
        asks = List.copyOf(asks);
        Set<PageUrl> seen = new HashSet<>();
        for (Ask each : asks) {
            if (!seen.add(each.url())) {
                throw new IllegalArgumentException(each.url() + " is asked for twice; add up the weights.");
            }
        }
    }

    public Demand withAsks(List<Ask> others) {
        return new Demand(others, rhythm);
    }

    public Demand withRhythm(Rhythm other) {
        return new Demand(asks, other);
    }
}
