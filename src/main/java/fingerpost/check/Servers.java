package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Name servers of zones and delegations. */
final class Servers {
    private Servers() {}

    /** The targets of the NS records at a name of a zone, in order. */
    static Set<DomainName> at(Id zone, DomainName owner, Design design) {
        Set<DomainName> servers = new TreeSet<>();
        for (ZoneEntry each : design.at(zone, owner)) {
            if (each instanceof RecordSet set && set.type().equals(RecordType.NS)) {
                servers.addAll(set.targets());
            }
        }
        return servers;
    }

    /** The NS set that delegates a child zone at that name, if it is one. */
    static Optional<RecordSet> delegation(Owner owner) {
        return owner.isApex() ? Optional.empty() : owner.set(RecordType.NS);
    }

    /** The A and AAAA sets that stand at a name in one zone, as authority or glue. */
    static List<RecordSet> addressSets(Id zone, DomainName owner, Design design) {
        return design.at(zone, owner).stream()
                .filter(each -> !Records.addresses(each).isEmpty())
                .map(RecordSet.class::cast)
                .toList();
    }

    static Set<IpAddress> addresses(Id zone, DomainName owner, Design design) {
        Set<IpAddress> addresses = new TreeSet<>();
        addressSets(zone, owner, design).forEach(set -> addresses.addAll(Records.addresses(set)));
        return addresses;
    }

    static String spoken(Collection<?> things) {
        return things.stream()
                .map(each -> each instanceof DomainName name ? name.unicode() : String.valueOf(each))
                .collect(Collectors.joining(", "));
    }
}
