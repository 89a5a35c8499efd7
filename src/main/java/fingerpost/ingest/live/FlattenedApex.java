package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An apex with the very addresses of the place that a name of its zone is an alias of: flattened by the provider, most probably. */
final class FlattenedApex {
    private FlattenedApex() {}

    /** The zone with an ALIAS instead of those addresses, or as it was. */
    static HostedZone of(HostedZone zone, List<ExternalEndpoint> outside, Notes notes) {
        List<RecordSet> addresses = Stream.of("A", "AAAA")
                .flatMap(type -> zone.find(zone.apex(), type).stream())
                .map(RecordSet.class::cast)
                .toList();
        Set<Rdata> live = addresses.stream()
                .flatMap(each -> each.policy().records().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<DomainName> aliased = zone.recordSets()
                .filter(each -> each.type().equals(RecordType.CNAME))
                .flatMap(each -> each.targets().stream())
                .collect(Collectors.toSet());
        Optional<ExternalEndpoint> place = outside.stream()
                .filter(each -> aliased.contains(each.name()))
                .filter(each -> common(each, live))
                .findFirst();
        if (addresses.isEmpty() || place.isEmpty()) {
            return zone;
        }
        DomainName target = place.get().name();
        Ttl ttl = addresses.getFirst().ttl();
        boolean same = records(place.get()).equals(live)
                && addresses.stream().allMatch(each -> each.ttl().equals(ttl))
                && ttl.compareTo(place.get().ttl()) <= 0;
        if (!same) {
            notes.guessed(
                    zone.apex(),
                    "It has addresses of " + target.unicode()
                            + ", so the provider seems to flatten an ALIAS; addresses or TTL differ at the moment, and"
                            + " it stands with the addresses that were answered.");
            return zone;
        }
        notes.guessed(
                zone.apex(),
                "It has exactly the addresses of " + target.unicode()
                        + ", so it stands as an ALIAS of it (flattening), not as addresses.");
        HostedZone without = zone;
        for (RecordSet each : addresses) {
            without = without.without(zone.apex(), each.typeName());
        }
        return without.with(new Alias(zone.apex(), ttl, target));
    }

    private static boolean common(ExternalEndpoint endpoint, Set<Rdata> live) {
        return records(endpoint).stream().anyMatch(live::contains);
    }

    private static Set<Rdata> records(ExternalEndpoint endpoint) {
        return endpoint.addresses().stream().map(IpAddress::record).collect(Collectors.toSet());
    }
}
