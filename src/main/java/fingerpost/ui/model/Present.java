package fingerpost.ui.model;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which subjects a topology still has. */
public final class Present {
    private Present() {}

    public static Set<Subject> in(Topology topology, Set<Subject> subjects) {
        Set<Subject> kept = new LinkedHashSet<>();
        for (Subject each : subjects) {
            if (in(topology, each)) {
                kept.add(each);
            }
        }
        return kept;
    }

    public static boolean in(Topology topology, Subject subject) {
        if (subject.owner().isEmpty()) {
            return topology.find(subject.element()).isPresent();
        }
        return topology.find(subject.element(), HostedZone.class)
                .map(zone -> zone.at(subject.owner().get()).stream()
                        .anyMatch(entry ->
                                subject.type().isEmpty() || subject.type().get().equals(entry.typeName())))
                .orElse(false);
    }
}
