package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** An SOA that names a primary server that does not exist. */
final class SoaPrimary implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "SOA04";
    }

    @Override
    public String source() {
        return "RFC 1035 section 3.3.13; Zonemaster ZONE01";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        if (!Targets.isDead(zone.soa().primary(), design)) {
            return List.of();
        }
        Optional<DomainName> first = Servers.at(zone.id(), zone.apex(), design).stream()
                .filter(server -> !Targets.isDead(server, design))
                .findFirst();
        return List.of(finding(
                        Severity.NOTICE,
                        Subject.of(zone.id()),
                        "The SOA of " + zone.apex().unicode() + " names "
                                + zone.soa().primary().unicode()
                                + " as primary server, which has no address in the design. Dynamic updates are sent there;"
                                + " name a server that exists.")
                .repairedBy(first.map(server -> Repairs.inZone(
                        "Name " + server.unicode() + " as primary of "
                                + zone.apex().unicode(),
                        zone.id(),
                        now -> now.withSoa(now.soa().withTarget(server))))));
    }
}
