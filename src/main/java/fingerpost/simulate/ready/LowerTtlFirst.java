package fingerpost.simulate.ready;

import fingerpost.dns.Ttl;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.List;

/** The TTL is lowered, then after the old TTL has passed the record is changed. */
final class LowerTtlFirst {
    private static final Ttl MINUTE = new Ttl(60);
    private static final Ttl USUAL = new Ttl(3600);

    private LowerTtlFirst() {}

    static Story of(Asked asked, ZoneEntry changed) {
        Id zone = asked.zone().id();
        Ttl before =
                asked.entry().ttl().seconds() > MINUTE.seconds() ? asked.entry().ttl() : USUAL;
        Duration lowered = Duration.ofMinutes(10);
        Duration move = lowered.plusSeconds(before.seconds()).plusMinutes(5);
        return Story.of(
                        asked.title() + " moves with a lowered TTL",
                        "The TTL goes down to a minute first; the record changes only once caches cannot hold the old"
                                + " TTL any more. Look for how quickly the old place drains, and for the queries that the"
                                + " authoritative servers get while the TTL is low.",
                        move.plusMinutes(30),
                        List.of(
                                new Happening.RecordChanges(
                                        lowered, zone, asked.entry().withTtl(MINUTE)),
                                new Happening.RecordChanges(move, zone, changed.withTtl(MINUTE))))
                .measuring(Measure.SHARES, Measure.FAILURES, Measure.AUTHORITY_LOAD);
    }
}
