package fingerpost.ui.rehearse;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person can switch off in a rehearsal, and on again. */
final class Outage {
    private Outage() {}

    /** Whether all of that can fail: what takes requests, and zones with the servers that answer for them. */
    static boolean isPossible(Topology topology, Set<Subject> subjects) {
        return !subjects.isEmpty()
                && subjects.stream().allMatch(each -> each.owner().isEmpty() && isPossible(topology, each.element()));
    }

    private static boolean isPossible(Topology topology, Id id) {
        return topology.find(id)
                .filter(element -> element instanceof Backend
                        || element instanceof Proxy
                        || element instanceof ExternalEndpoint
                        || element instanceof ApplicationRouter
                        || element instanceof HostedZone)
                .isPresent();
    }

    /** Each of them fails, or is healed where it is down. */
    static Set<Id> turned(Set<Id> down, Set<Subject> subjects) {
        Set<Id> turned = new LinkedHashSet<>(down);
        for (Subject each : subjects) {
            if (!turned.remove(each.element())) {
                turned.add(each.element());
            }
        }
        return turned;
    }

    /** What of it still is in the design. */
    static Set<Id> left(Set<Id> down, Topology topology) {
        return down.stream()
                .filter(each -> topology.find(each).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
