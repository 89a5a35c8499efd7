package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;

/** Does to a live zone what a cure says, as a person would at the provider. */
final class Curing {
    private Curing() {}

    static Topology done(Topology live, HostedZone zone, Cure cure) {
        HostedZone cured = live.get(zone.id(), HostedZone.class);
        for (Question each : cure.withdraw()) {
            cured = cured.without(each.name(), each.type().toString());
        }
        for (RRset each : cure.publish()) {
            cured = each.type().equals(RecordType.SOA)
                    ? cured.withSoa((Soa) each.rdata().getFirst())
                    : cured.with(new RecordSet(each.owner(), each.type(), each.ttl(), new Fixed(each.rdata())));
        }
        return live.with(cured);
    }
}
