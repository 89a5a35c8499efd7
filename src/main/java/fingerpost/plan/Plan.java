package fingerpost.plan;

import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;

/**
 * The steps from one design to another.
 *
 * @param now where it starts
 * @param wanted where it ends
 * @param steps none where the two say the same
 */
public record Plan(Topology now, Topology wanted, List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** How long all waiting takes together. */
    public Duration waiting() {
        return steps.stream().map(each -> each.pause().time()).reduce(Duration.ZERO, Duration::plus);
    }
}
