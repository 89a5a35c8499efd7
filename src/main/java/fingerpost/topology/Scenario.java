package fingerpost.topology;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a simulation plays through.
 *
 * @param measures what its reader wants to see
 */
public record Scenario(Id id, String label, Duration duration, List<Happening> happenings, Set<Measure> measures)
        implements Element {
    /** What can be measured. */
    public enum Measure {
        SHARES,
        FAILURES,
        LATENCY,
        AUTHORITY_LOAD,
        HIT_RATIO,
        SESSIONS
    }

    public Scenario {
        happenings = List.copyOf(happenings);
        measures = Set.copyOf(measures);
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("The scenario " + id + " needs a duration above zero.");
        }
    }

    @Override
    public Set<Id> references() {
        Set<Id> ids = new HashSet<>();
        happenings.forEach(each -> ids.addAll(each.references()));
        return ids;
    }
}
