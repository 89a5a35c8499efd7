package fingerpost.simulate.ready;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.Topology;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The group that asks most asks ten times as often for twenty minutes. */
final class SurgeOfClients {
    private static final double FACTOR = 10;

    private SurgeOfClients() {}

    static Optional<Story> of(Topology topology) {
        return topology.all(ClientGroup.class).stream()
                .filter(each -> each.requestsPerHour() > 0)
                .max(Comparator.comparingDouble(each -> each.population() * each.requestsPerHour()))
                .map(group -> Story.of(
                                "Surge of " + group.label(),
                                group.label() + " ask ten times as often from minute 10 to minute 30. Look for what"
                                        + " backends and authoritative servers get: caches take most of the look-ups,"
                                        + " nothing takes the requests.",
                                Story.HOUR,
                                List.of(new Happening.Surge(Story.minutes(10), group.id(), FACTOR, Story.minutes(20))))
                        .measuring(Measure.AUTHORITY_LOAD, Measure.LATENCY, Measure.FAILURES));
    }
}
