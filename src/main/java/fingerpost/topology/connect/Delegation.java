package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;

/** The line from a zone to a zone below it: NS records, with glue for servers inside of the lower zone (RFC 1034 section 4.2.1). */
final class Delegation {
    private Delegation() {}

    static Connecting of(HostedZone parent, HostedZone child) {
        if (parent.find(child.apex(), "NS").isPresent()) {
            return Refusal.of(parent.label() + " delegates " + child.label() + " already.");
        }
        String name = "Delegate " + child.label() + " from " + parent.label();
        RecordSet servers = servers(child);
        return new Connecting.Offers(
                List.of(Changed.of(name, HostedZone.class, parent.id(), zone -> delegated(zone, child, servers))));
    }

    /** The NS set of the lower zone; where it has none yet, the primary server that its SOA names. */
    private static RecordSet servers(HostedZone child) {
        return child.find(child.apex(), "NS")
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast)
                .orElseGet(() -> RecordSet.fixed(child.apex(), child.defaultTtl(), (Rdata)
                        new Ns(child.soa().primary())));
    }

    private static HostedZone delegated(HostedZone parent, HostedZone child, RecordSet servers) {
        HostedZone changed = parent.with(servers);
        for (DomainName server : servers.targets()) {
            for (ZoneEntry entry : child.at(server)) {
                boolean address =
                        entry.typeName().equals("A") || entry.typeName().equals("AAAA");
                if (address && server.isAtOrBelow(child.apex())) {
                    changed = changed.with(entry);
                }
            }
        }
        return changed;
    }
}
