package fingerpost.simulate.ready;

import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Scenario.Measure;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The parts of a scenario that is offered; its id is made from the label. */
record Story(String label, String note, Duration duration, List<Happening> happenings, Set<Measure> measures) {
    static final Duration HOUR = Duration.ofHours(1);

    static Story of(String label, String note, Duration duration, List<Happening> happenings) {
        return new Story(label, note, duration, happenings, Set.of(Measure.SHARES, Measure.FAILURES));
    }

    Story measuring(Measure... all) {
        return new Story(label, note, duration, happenings, Set.of(all));
    }

    /** With more to know in its note. */
    Story noting(String more) {
        return new Story(label, note + more, duration, happenings, measures);
    }

    Scenario scenario() {
        return new Scenario(Id.from(label, _ -> false), label, duration, happenings, measures).called(label, note);
    }

    static Duration minutes(long count) {
        return Duration.ofMinutes(count);
    }
}
