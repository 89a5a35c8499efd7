package fingerpost.simulate.ready;

import fingerpost.dns.Ttl;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.List;

/** A record is changed while caches keep the old one for a day. */
final class LongTtl {
    private static final Ttl DAY = new Ttl(86_400);
    private static final Duration CHANGE = Duration.ofHours(24);

    private LongTtl() {}

    static Story of(Asked asked, ZoneEntry changed) {
        Id zone = asked.zone().id();
        return Story.of(
                        asked.title() + " changes under a long TTL",
                        "The TTL is one day, and after a day of that the record leads somewhere else. Look for how"
                                + " long the old place still gets requests: the drain goes on for a whole day after the"
                                + " change.",
                        Duration.ofHours(50),
                        List.of(
                                new Happening.RecordChanges(
                                        Duration.ZERO, zone, asked.entry().withTtl(DAY)),
                                new Happening.RecordChanges(CHANGE, zone, changed.withTtl(DAY))))
                .measuring(Measure.SHARES, Measure.FAILURES, Measure.HIT_RATIO);
    }
}
