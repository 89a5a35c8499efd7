package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A zone as designed: what its authoritative servers answer, policies included. Delegations are NS record sets below the
 * apex.
 *
 * @param defaultTtl for record sets that a person adds ({@code $TTL})
 * @param soaTtl the TTL of the SOA record itself, one bound of the negative TTL (RFC 2308 section 5)
 * @param provider who serves it, as the person calls them; may be empty
 * @param entries owners at or below the apex, at most one per owner and type, in the person's order
 */
public record HostedZone(
        Id id, DomainName apex, Ttl defaultTtl, Soa soa, Ttl soaTtl, String provider, List<ZoneEntry> entries)
        implements Element {
    public HostedZone {
        entries = List.copyOf(entries);
        Set<String> seen = new HashSet<>();
        for (ZoneEntry each : entries) {
            if (!each.owner().isAtOrBelow(apex)) {
                throw new IllegalArgumentException(each.owner() + " does not belong to the zone " + apex);
            }
            if (!seen.add(each.owner() + " " + each.typeName())) {
                throw new IllegalArgumentException(
                        each.owner() + " " + each.typeName() + " stands twice in the zone " + apex);
            }
        }
    }

    /** A new zone with everyday timers (RFC 1912 section 2.2) and no records. */
    public static HostedZone of(Id id, DomainName apex) {
        Ttl hour = new Ttl(3600);
        Soa soa = new Soa(
                apex.child("ns1"), apex.child("hostmaster"), 1, new Ttl(14400), hour, new Ttl(1209600), new Ttl(300));
        return new HostedZone(id, apex, hour, soa, hour, "", List.of());
    }

    @Override
    public String label() {
        return apex.unicode();
    }

    @Override
    public Set<Id> references() {
        Set<Id> lines = new HashSet<>();
        recordSets().forEach(set -> lines.addAll(set.policy().lines()));
        return lines;
    }

    public Stream<RecordSet> recordSets() {
        return entries.stream().filter(RecordSet.class::isInstance).map(RecordSet.class::cast);
    }

    public List<ZoneEntry> at(DomainName owner) {
        return entries.stream().filter(each -> each.owner().equals(owner)).toList();
    }

    public Optional<ZoneEntry> find(DomainName owner, String typeName) {
        return entries.stream()
                .filter(each -> each.owner().equals(owner) && each.typeName().equals(typeName))
                .findFirst();
    }

    /** This zone with the entry in place of the one of its owner and type, or behind the others of its owner, or at the end. */
    public HostedZone with(ZoneEntry entry) {
        List<ZoneEntry> changed = new ArrayList<>(entries);
        int behind = changed.size();
        for (int i = 0; i < changed.size(); i++) {
            ZoneEntry each = changed.get(i);
            if (each.owner().equals(entry.owner())) {
                if (each.typeName().equals(entry.typeName())) {
                    changed.set(i, entry);
                    return withEntries(changed);
                }
                behind = i + 1;
            }
        }
        changed.add(behind, entry);
        return withEntries(changed);
    }

    public HostedZone without(DomainName owner, String typeName) {
        return withEntries(entries.stream()
                .filter(each -> !each.owner().equals(owner) || !each.typeName().equals(typeName))
                .toList());
    }

    public HostedZone withEntries(List<ZoneEntry> others) {
        return new HostedZone(id, apex, defaultTtl, soa, soaTtl, provider, others);
    }

    public HostedZone withSoa(Soa other) {
        return new HostedZone(id, apex, defaultTtl, other, soaTtl, provider, entries);
    }
}
