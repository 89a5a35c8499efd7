package fingerpost.simulate.ready;

import fingerpost.topology.Happening;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/** The authoritative servers of the zone that is asked first are silent for an hour. */
final class AuthorityOut {
    private AuthorityOut() {}

    static Optional<Story> of(Topology topology, Pages pages) {
        return pages.urls().stream()
                .flatMap(url -> url.name().flatMap(topology::zoneFor).stream())
                .findFirst()
                .map(zone -> Story.of(
                                "Servers of " + zone.apex().host() + " are out for an hour",
                                "Nobody answers for " + zone.apex().host()
                                        + " from minute 30 on, for an hour. Look for how long caches carry the"
                                        + " clients: with a TTL shorter than the outage nearly all fail before it"
                                        + " ends, unless resolvers serve stale answers.",
                                Story.HOUR.plusHours(1),
                                List.of(new Happening.AuthorityOutage(Story.minutes(30), zone.id(), Story.HOUR)))
                        .measuring(Measure.FAILURES, Measure.HIT_RATIO, Measure.AUTHORITY_LOAD));
    }
}
