package fingerpost.simulate.ready;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Standing;
import fingerpost.behaviour.Visit;
import fingerpost.behaviour.Visits;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where an entry could lead instead: to what serves the same page, else to one of what it has, else to a server that is yet to be
 * drawn.
 */
final class NewPlace {
    private final Topology topology;
    private final Visits visits;

    NewPlace(Topology topology) {
        this.topology = topology;
        this.visits = new Visits(topology);
    }

    /** The entry, leading only there; nothing where the design has no other place. */
    Optional<ZoneEntry> of(Asked asked) {
        return switch (asked.entry()) {
            case Alias alias -> name(asked, alias.target()).map(to -> new Alias(alias.owner(), alias.ttl(), to));
            case RecordSet set -> record(asked, set).map(record -> set.withPolicy(new Fixed(List.of(record))));
        };
    }

    private Optional<Rdata> record(Asked asked, RecordSet set) {
        if (set.type().equals(RecordType.CNAME)) {
            return name(asked, set.targets().getFirst()).map(Cname::new);
        }
        List<Rdata> now = set.policy().records();
        Set<IpAddress> known = topology.elements().stream()
                .flatMap(each -> Standing.addresses(each).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known.stream()
                .filter(each -> each.record().type().equals(set.type()) && !now.contains(each.record()))
                .filter(each -> serves(asked, each))
                .findFirst()
                .map(IpAddress::record)
                .or(() -> now.size() > 1 ? Optional.of(now.getLast()) : free(set, known));
    }

    /** An address for documentation (RFC 5737, RFC 3849) that nothing of the design has. */
    private static Optional<Rdata> free(RecordSet set, Set<IpAddress> known) {
        String network = set.type().equals(RecordType.A) ? "203.0.113." : "2001:db8::";
        return IntStream.rangeClosed(200, 254)
                .mapToObj(host -> IpAddress.of(network + host))
                .filter(each -> !known.contains(each))
                .findFirst()
                .map(IpAddress::record);
    }

    private boolean serves(Asked asked, IpAddress address) {
        return switch (visits.at(address, asked.url(), Optional.empty(), new DesignState(0))) {
            case Visit.Ended _, Visit.Passed _ -> true;
            case Visit.Silent _, Visit.Refused _, Visit.Distrusted _ -> false;
        };
    }

    /** Another name of the zone that has addresses, and is not that of a name server. */
    private static Optional<DomainName> name(Asked asked, DomainName now) {
        Set<DomainName> servers = asked.zone()
                .recordSets()
                .filter(each -> each.type().equals(RecordType.NS))
                .flatMap(each -> each.targets().stream())
                .collect(Collectors.toSet());
        return asked.zone()
                .recordSets()
                .filter(each ->
                        each.type().equals(RecordType.A) && !each.owner().isWildcard())
                .map(RecordSet::owner)
                .filter(each -> !each.equals(now) && !each.equals(asked.entry().owner()) && !servers.contains(each))
                .findFirst();
    }
}
