package fingerpost.export;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;

/** Designs with what a server needs to load their zones at all. */
public final class Served {
    private Served() {}

    /** Every zone with an everyday SOA and a name server elsewhere; the rest stays as wrong as it is. */
    public static Topology of(Topology design) {
        return design.map(element -> element instanceof HostedZone zone
                ? zone.withSoa(HostedZone.of(zone.id(), zone.apex()).soa())
                        .without(zone.apex(), "NS")
                        .with(RecordSet.fixed(zone.apex(), zone.defaultTtl(), new Ns(DomainName.of("ns.example.net"))))
                : element);
    }
}
