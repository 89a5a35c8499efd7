package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Glue that the parent lacks and a child zone of the design has: addresses of the name servers that lie below the zone cut
 * (RFC 1034 section 4.2.1).
 */
final class Glue {
    private Glue() {}

    /** The address sets to add to the zone, each with the delegation that needs it as its source. */
    static List<Candidate> fromChildren(Topology topology, HostedZone parent, Collection<Candidate> wanted) {
        Set<DomainName> addressed = wanted.stream()
                .filter(each -> isAddress(each.set().type()))
                .map(each -> each.set().owner())
                .collect(Collectors.toSet());
        List<Candidate> glue = new ArrayList<>();
        for (Candidate candidate : wanted) {
            RRset set = candidate.set();
            if (set.type().equals(RecordType.NS) && !set.owner().equals(parent.apex())) {
                for (Rdata record : set.rdata()) {
                    record.target()
                            .filter(server -> server.isAtOrBelow(set.owner()) && addressed.add(server))
                            .ifPresent(server -> addresses(topology, parent, server)
                                    .forEach(found -> glue.add(new Candidate(
                                            candidate.source(), found, "Glue, from the zone of the name server."))));
                }
            }
        }
        return List.copyOf(glue);
    }

    private static List<RRset> addresses(Topology topology, HostedZone parent, DomainName server) {
        return topology.zoneFor(server).filter(zone -> !zone.equals(parent)).stream()
                .flatMap(HostedZone::recordSets)
                .filter(set -> set.owner().equals(server) && isAddress(set.type()))
                .flatMap(set -> plain(set).stream())
                .toList();
    }

    private static List<RRset> plain(RecordSet set) {
        List<Rdata> records = PlainAnswer.of(set.policy()).records();
        return records.isEmpty() ? List.of() : List.of(new RRset(set.owner(), set.type(), set.ttl(), records));
    }

    private static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }
}
