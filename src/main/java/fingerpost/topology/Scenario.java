package fingerpost.topology;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a simulation plays through.
 *
 * @param note what its reader should look for
 * @param measures what its reader wants to see
 */
public record Scenario(
        Id id,
        String label,
        String note,
        Duration duration,
        List<Happening> happenings,
        Set<Measure> measures,
        Conditions conditions)
        implements Element {
    /** The longest that can be played. */
    public static final Duration LONGEST = Duration.ofDays(200);

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

    /** Without a note, under the usual conditions. */
    public Scenario(Id id, String label, Duration duration, List<Happening> happenings, Set<Measure> measures) {
        this(id, label, "", duration, happenings, measures, Conditions.USUAL);
    }

    public Scenario withId(Id other) {
        return new Scenario(other, label, note, duration, happenings, measures, conditions);
    }

    /** Called so, with that note. */
    public Scenario called(String otherLabel, String otherNote) {
        return new Scenario(id, otherLabel, otherNote, duration, happenings, measures, conditions);
    }

    public Scenario lasting(Duration other) {
        return new Scenario(id, label, note, other, happenings, measures, conditions);
    }

    public Scenario withHappenings(List<Happening> others) {
        return new Scenario(id, label, note, duration, others, measures, conditions);
    }

    public Scenario withMeasures(Set<Measure> others) {
        return new Scenario(id, label, note, duration, happenings, others, conditions);
    }

    public Scenario under(Conditions others) {
        return new Scenario(id, label, note, duration, happenings, measures, others);
    }

    @Override
    public Set<Id> references() {
        Set<Id> ids = new HashSet<>();
        happenings.forEach(each -> ids.addAll(each.references()));
        return ids;
    }
}
