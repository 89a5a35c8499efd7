package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.HashSet;
import java.util.Set;

/** Whether what stands at a name of a zone can be seen at all, or a cut, a DNAME or a CNAME answers in its place. */
final class Standing {
    private final HostedZone zone;
    private final Set<DomainName> cuts = new HashSet<>();
    private final Set<DomainName> renamed = new HashSet<>();
    private final Set<DomainName> aliased = new HashSet<>();

    Standing(Topology topology, HostedZone zone) {
        this.zone = zone;
        for (ZoneEntry each : zone.entries()) {
            switch (each.typeName()) {
                case "NS" -> cuts.add(each.owner());
                case "DNAME" -> renamed.add(each.owner());
                case "CNAME" -> aliased.add(each.owner());
                default -> {}
            }
        }
        topology.zones().stream()
                .map(HostedZone::apex)
                .filter(apex -> apex.isBelow(zone.apex()))
                .forEach(cuts::add);
        cuts.remove(zone.apex());
    }

    boolean isSeen(DomainName owner, RecordType type) {
        boolean atParent = type.equals(RecordType.NS) || type.equals(RecordType.DS);
        if (cuts.contains(owner) && !atParent) {
            return false;
        }
        if (owner.equals(zone.apex()) && type.equals(RecordType.DS)) {
            return false;
        }
        if (aliased.contains(owner) && !type.equals(RecordType.CNAME)) {
            return false;
        }
        for (DomainName above = owner; !above.equals(zone.apex()); ) {
            above = above.parent();
            if (cuts.contains(above) || renamed.contains(above)) {
                return false;
            }
        }
        return true;
    }
}
