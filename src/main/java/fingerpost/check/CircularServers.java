package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Zones whose name servers all lie in each other: to ask one, a resolver must have asked the other before. */
final class CircularServers implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "DEL11";
    }

    @Override
    public String source() {
        return "RFC 9471 section 2.3, RFC 1034 section 4.2.1";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        ServerHomes homes = ServerHomes.from(zone.apex(), design);
        Set<DomainName> circle = homes.circle();
        if (circle.isEmpty()) {
            return List.of();
        }
        Set<DomainName> servers = homes.of(zone.apex()).keySet();
        return List.of(finding(
                        Severity.ERROR,
                        Subject.of(zone.id(), zone.apex()),
                        "The name servers of " + zone.apex().unicode() + " (" + Servers.spoken(servers) + ") lie in "
                                + Servers.spoken(circle)
                                + ", and those of that in turn lead back here. A resolver can find neither: each needs the"
                                + " other first. Give the zone one server with a name inside itself or in a third"
                                + " zone.")
                .repairedBy(siblingGlue(zone, servers, design)));
    }

    /** Puts the addresses of the servers beside the delegation, where the zone above is in the design and may hold them. */
    private static Optional<Edit> siblingGlue(HostedZone zone, Set<DomainName> servers, Design design) {
        Optional<DomainName> above = ServerHomes.above(zone.apex(), design);
        Optional<Id> parent = above.flatMap(design::zoneWithApex)
                .filter(id -> design.at(id, zone.apex()).stream()
                        .anyMatch(each -> each.typeName().equals(RecordType.NS.toString())));
        List<Edit> edits = new ArrayList<>();
        parent.ifPresent(id -> servers.stream()
                .filter(server -> server.isAtOrBelow(above.get()))
                .flatMap(server ->
                        authority(server, design).flatMap(home -> Servers.addressSets(home, server, design).stream()))
                .forEach(set -> edits.add(Repairs.put("Add " + set.type(), id, set))));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Edit.all(
                        "Add the addresses of " + Servers.spoken(servers) + " to "
                                + above.get().unicode(),
                        edits));
    }

    private static Stream<Id> authority(DomainName server, Design design) {
        return design.apexOf(server).flatMap(design::zoneWithApex).stream();
    }
}
