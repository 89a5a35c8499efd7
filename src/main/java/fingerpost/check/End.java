package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Failover;
import fingerpost.topology.RecordSet;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A proxy, backend, router or endpoint at which clients of a name arrive.
 *
 * @param said its addresses as the name says them
 * @param watched whether the records leave it out while it fails a health check
 */
record End(Element element, Set<IpAddress> said, boolean watched) {
    /** Those that the design knows, in the order in which they are found. */
    static List<End> of(DomainName name, Design design) {
        Map<Element, Set<IpAddress>> said = new LinkedHashMap<>();
        Set<IpAddress> unwatched = new LinkedHashSet<>();
        for (Place place : design.chain(name).ends()) {
            for (RecordType type : List.of(RecordType.A, RecordType.AAAA)) {
                Optional<RecordSet> set = place.answers() ? place.set(type) : Optional.empty();
                for (IpAddress address : set.map(Records::addresses).orElse(List.of())) {
                    if (!isWatched(set.orElseThrow())) {
                        unwatched.add(address);
                    }
                    for (Element holder : design.holders(address)) {
                        said.computeIfAbsent(holder, _ -> new LinkedHashSet<>()).add(address);
                    }
                }
            }
            Optional<ExternalEndpoint> endpoint = design.endpoint(place.name());
            endpoint.ifPresent(each ->
                    said.computeIfAbsent(each, _ -> new LinkedHashSet<>()).addAll(each.addresses()));
        }
        List<End> ends = new ArrayList<>();
        said.forEach((element, addresses) ->
                ends.add(new End(element, addresses, addresses.stream().noneMatch(unwatched::contains))));
        return ends;
    }

    private static boolean isWatched(RecordSet set) {
        return set.policy() instanceof WhenHealthy || set.policy() instanceof Failover;
    }
}
