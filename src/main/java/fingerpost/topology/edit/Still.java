package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;

/** Finds what an edit is about, and refuses the edit where it is gone. */
final class Still {
    private Still() {}

    static Element element(Topology topology, Id id) {
        return topology.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no element with the id " + id + " in the design any more."));
    }

    static HostedZone zone(Topology topology, Id id) {
        if (element(topology, id) instanceof HostedZone zone) {
            return zone;
        }
        throw new IllegalArgumentException("The element " + id + " is not a zone.");
    }

    static ZoneEntry entry(HostedZone zone, DomainName owner, String typeName) {
        return zone.find(owner, typeName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no " + typeName + " at " + owner.unicode() + " any more."));
    }
}
