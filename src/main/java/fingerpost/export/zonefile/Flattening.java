package fingerpost.export.zonefile;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns an ALIAS into the addresses that the design knows for its target now, with the least TTL on the way
 * (draft-ietf-dnsop-aname section 3.1).
 */
final class Flattening {
    private static final int LONGEST_CHAIN = 12;

    private final Topology topology;
    private final Alias alias;
    private final RecordType family;
    private final ZoneReading reading;

    private Flattening(Topology topology, Alias alias, RecordType family, ZoneReading reading) {
        this.topology = topology;
        this.alias = alias;
        this.family = family;
        this.reading = reading;
    }

    /** The A or AAAA set that stands for the ALIAS; empty where the design knows no such address of its target. */
    static Optional<RRset> of(Topology topology, Alias alias, RecordType family) {
        return of(topology, alias, family, ZoneReading.USUAL);
    }

    /** The same for those askers for whom that reading is made. */
    static Optional<RRset> of(Topology topology, Alias alias, RecordType family, ZoneReading reading) {
        return new Flattening(topology, alias, family, reading).follow(alias.target(), alias.ttl(), LONGEST_CHAIN);
    }

    private Optional<RRset> follow(DomainName name, Ttl ttl, int left) {
        Optional<HostedZone> zone = topology.zoneFor(name);
        if (zone.isEmpty()) {
            return endpoint(name, ttl);
        }
        List<ZoneEntry> entries = entriesFor(zone.get(), name);
        Optional<RecordSet> own = entries.stream()
                .filter(entry -> entry instanceof RecordSet set && set.type().equals(family))
                .map(RecordSet.class::cast)
                .findFirst();
        if (own.isPresent()) {
            return flat(
                    answer(zone.get(), own.get()).records(), ttl.min(own.get().ttl()));
        }
        return entries.stream()
                .sorted(Comparator.comparing(ZoneEntry::typeName))
                .filter(entry -> next(zone.get(), entry).isPresent())
                .findFirst()
                .filter(any -> left > 0)
                .flatMap(entry -> follow(next(zone.get(), entry).orElseThrow(), ttl.min(entry.ttl()), left - 1));
    }

    private Optional<RRset> endpoint(DomainName name, Ttl ttl) {
        return topology.all(ExternalEndpoint.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .flatMap(found -> flat(
                        found.addresses().stream()
                                .map(IpAddress::record)
                                .filter(record -> record.type().equals(family))
                                .toList(),
                        ttl.min(found.ttl())));
    }

    private Optional<RRset> flat(List<Rdata> records, Ttl ttl) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(new RRset(
                        alias.owner(), family, ttl, records.stream().distinct().toList()));
    }

    private PlainAnswer answer(HostedZone zone, RecordSet set) {
        return reading.of(zone, set) instanceof PlainAnswer given ? given : PlainAnswer.of(set.policy());
    }

    private Optional<DomainName> next(HostedZone zone, ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> Optional.of(alias.target());
            case RecordSet set
            when set.type().equals(RecordType.CNAME) ->
                answer(zone, set).records().stream()
                        .filter(Cname.class::isInstance)
                        .findFirst()
                        .flatMap(Rdata::target);
            case RecordSet _ -> Optional.empty();
        };
    }

    /** What stands at the name, or at the wildcard that stands for it (RFC 4592). */
    private static List<ZoneEntry> entriesFor(HostedZone zone, DomainName name) {
        DomainName encloser = name;
        while (!encloser.equals(zone.apex()) && !exists(zone, encloser)) {
            encloser = encloser.parent();
        }
        return zone.at(encloser.equals(name) ? name : encloser.child("*"));
    }

    private static boolean exists(HostedZone zone, DomainName name) {
        return zone.entries().stream().anyMatch(each -> each.owner().isAtOrBelow(name));
    }
}
