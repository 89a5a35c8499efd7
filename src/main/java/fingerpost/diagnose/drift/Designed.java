package fingerpost.diagnose.drift;

import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.Optional;

/** The record set that stands at a place of the design. */
record Designed(HostedZone zone, RecordSet set) {
    /** Empty where something else stands there, or no server can be asked for it. */
    static Optional<Designed> of(Topology topology, Spot spot) {
        Subject node = spot.expected().node();
        return spot.servers().isEmpty()
                ? Optional.empty()
                : topology.find(node.element())
                        .filter(HostedZone.class::isInstance)
                        .map(HostedZone.class::cast)
                        .flatMap(zone -> node.owner()
                                .flatMap(owner -> zone.find(owner, node.type().orElse("")))
                                .filter(RecordSet.class::isInstance)
                                .map(set -> new Designed(zone, (RecordSet) set)));
    }
}
