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

    /** The entry, leading only to a place that the design has; nothing where it has no other. */
    Optional<ZoneEntry> drawn(Asked asked) {
        return switch (asked.entry()) {
            case Alias alias -> name(asked, alias.target()).map(to -> new Alias(alias.owner(), alias.ttl(), to));
            case RecordSet set -> record(asked, set).map(record -> leading(set, record));
        };
    }

    /** The entry, leading only to an address at which nothing stands yet. */
    Optional<RecordSet> empty(Asked asked) {
        return asked.entry() instanceof RecordSet set && !set.type().equals(RecordType.CNAME)
                ? free(set).map(record -> leading(set, record))
                : Optional.empty();
    }

    private static RecordSet leading(RecordSet set, Rdata record) {
        return set.withPolicy(new Fixed(List.of(record)));
    }

    private Set<IpAddress> known() {
        return topology.elements().stream()
                .flatMap(each -> Standing.addresses(each).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Rdata> record(Asked asked, RecordSet set) {
        if (set.type().equals(RecordType.CNAME)) {
            return name(asked, set.targets().getFirst()).map(Cname::new);
        }
        List<Rdata> now = set.policy().records();
        return known().stream()
                .filter(each -> each.record().type().equals(set.type()) && !now.contains(each.record()))
                .filter(each -> serves(asked, each))
                .findFirst()
                .map(IpAddress::record)
                .or(() -> now.size() > 1 ? Optional.of(now.getLast()) : Optional.empty());
    }

    /** An address for documentation (RFC 5737, RFC 3849) that nothing of the design has. */
    private Optional<Rdata> free(RecordSet set) {
        Set<IpAddress> known = known();
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

    /** Another name of the zone at whose addresses the page is served, and that is not a name server's. */
    private Optional<DomainName> name(Asked asked, DomainName now) {
        Set<DomainName> servers = asked.zone()
                .recordSets()
                .filter(each -> each.type().equals(RecordType.NS))
                .flatMap(each -> each.targets().stream())
                .collect(Collectors.toSet());
        return asked.zone()
                .recordSets()
                .filter(each ->
                        each.type().equals(RecordType.A) && !each.owner().isWildcard())
                .filter(each -> known().stream()
                        .anyMatch(address ->
                                each.policy().records().contains(address.record()) && serves(asked, address)))
                .map(RecordSet::owner)
                .filter(each -> !each.equals(now) && !each.equals(asked.entry().owner()) && !servers.contains(each))
                .findFirst();
    }
}
