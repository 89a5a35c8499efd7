package fingerpost.export.octodns;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.export.provider.PlainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What octoDNS refuses of a zone as a whole, and so must not stand in its file. */
final class ZoneRules {
    private final HostedZone zone;
    private final List<DomainName> below;
    private final Map<DomainName, Long> entries;
    private final Set<DomainName> aliases;

    ZoneRules(Topology topology, HostedZone zone) {
        this.zone = zone;
        this.below = topology.zones().stream()
                .map(HostedZone::apex)
                .filter(apex -> apex.isBelow(zone.apex()))
                .toList();
        this.entries = zone.entries().stream().collect(Collectors.groupingBy(ZoneEntry::owner, Collectors.counting()));
        this.aliases = zone.recordSets()
                .filter(each -> each.type().equals(RecordType.CNAME))
                .map(ZoneEntry::owner)
                .collect(Collectors.toSet());
    }

    /** Why the entry cannot stand there, and what to do. */
    Optional<String> refusal(ZoneEntry entry) {
        DomainName owner = entry.owner();
        String type = entry.typeName();
        if (!PlainName.isOwner(owner)) {
            return Optional.of("octoDNS has no escapes to write this name with. Zone files have.");
        }
        Optional<DomainName> managed = below.stream().filter(owner::isAtOrBelow).findFirst();
        if (managed.isPresent() && !(owner.equals(managed.get()) && (type.equals("NS") || type.equals("DS")))) {
            return Optional.of(
                    "octoDNS has " + managed.get() + " as a zone of its own, and takes only NS and DS at that"
                            + " name here. Addresses of its servers (glue) belong to the registrar.");
        }
        boolean alias = aliases.contains(owner);
        if (alias && entries.getOrDefault(owner, 0L) > 1) {
            return type.equals("CNAME")
                    ? Optional.of(
                            "octoDNS refuses a CNAME beside other records, as the DNS does (RFC 1034 section 3.6.2).")
                    : Optional.empty();
        }
        return alias && owner.equals(zone.apex())
                ? Optional.of("octoDNS refuses a CNAME at the apex, as the DNS does. Use ALIAS.")
                : Optional.empty();
    }
}
