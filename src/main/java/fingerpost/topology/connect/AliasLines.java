package fingerpost.topology.connect;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines from a name to another name: CNAME, ALIAS, MX. */
final class AliasLines {
    private static final Set<String> ADDRESSES = Set.of("A", "AAAA");

    private final Box.Name from;
    private final List<ZoneEntry> standing;
    private final Set<DomainName> leadingHere;
    private final boolean otherData;
    private final String instead;

    AliasLines(Topology topology, Box.Name from) {
        this.from = from;
        this.standing = from.zone().at(from.owner());
        this.leadingHere = new Aliases(topology).leadingTo(List.of(from.owner()));
        this.otherData = standing.stream().anyMatch(each -> !isReplaced(each));
        String replaced = standing.stream()
                .filter(AliasLines::isReplaced)
                .map(ZoneEntry::typeName)
                .collect(Collectors.joining(" and "));
        this.instead = replaced.isEmpty() ? "" : " instead of its " + replaced;
    }

    Connecting to(DomainName target) {
        String name = from.title();
        if (target.equals(from.owner())) {
            return Refusal.of(name + " cannot be an alias of itself.");
        }
        if (standing.stream()
                .anyMatch(each -> Aliases.isAlias(each) && each.targets().contains(target))) {
            return Refusal.of(name + " is an alias of " + target.unicode() + " already.");
        }
        if (standing.stream().anyMatch(each -> each.typeName().equals("CNAME"))) {
            return Refusal.of(name + " already has a CNAME; a name can have only one (RFC 1034 section 3.6.2)."
                    + " Delete it first, or change its target.");
        }
        if (leadingHere.contains(target)) {
            return Refusal.of(target.unicode() + " leads to " + name + ", so an alias back would be a loop.");
        }
        if (target.isWildcard()) {
            return Refusal.of("An alias of " + target.unicode()
                    + " would stand for the name with a star in it, not for the names below; choose one name.");
        }
        List<Edit> offers = new ArrayList<>();
        if (!from.isApex() && !otherData) {
            offers.add(alias("CNAME", target));
        }
        if (from.isApex() || !instead.isEmpty() || otherData) {
            offers.add(alias("ALIAS", target));
        }
        if (from.isApex()) {
            offers.add(mail(target));
        }
        return new Connecting.Offers(offers);
    }

    /** Whether an alias takes the place of that entry: it cannot stand beside addresses or another alias. */
    private static boolean isReplaced(ZoneEntry entry) {
        return ADDRESSES.contains(entry.typeName()) || Aliases.isAlias(entry);
    }

    private Edit alias(String type, DomainName target) {
        String name = type + " " + from.title() + " to " + target.unicode() + instead;
        return Changed.of(name, HostedZone.class, from.zone().id(), zone -> {
            ZoneEntry made = type.equals("CNAME")
                    ? RecordSet.fixed(from.owner(), zone.defaultTtl(), new Cname(target))
                    : new Alias(from.owner(), zone.defaultTtl(), target);
            return withoutReplaced(zone, from.owner()).with(made);
        });
    }

    /** The zone without addresses and aliases at that name. */
    static HostedZone withoutReplaced(HostedZone zone, DomainName owner) {
        return zone.withEntries(zone.entries().stream()
                .filter(each -> !each.owner().equals(owner) || !isReplaced(each))
                .toList());
    }

    private Edit mail(DomainName target) {
        String name = "MX " + from.title() + " to " + target.unicode();
        return Changed.of(name, HostedZone.class, from.zone().id(), zone -> {
            List<Rdata> others = zone.find(from.owner(), "MX")
                    .map(each -> ((RecordSet) each).policy().records())
                    .orElse(List.of());
            int last = others.stream()
                    .mapToInt(each -> each instanceof Mx mx ? mx.preference() : 0)
                    .max()
                    .orElse(0);
            Rdata[] all = Stream.concat(others.stream(), Stream.of(new Mx(Math.min(last + 10, 65535), target)))
                    .distinct()
                    .toArray(Rdata[]::new);
            return zone.with(zone.find(from.owner(), RecordType.MX.toString())
                    .map(each -> RecordSet.fixed(from.owner(), each.ttl(), all))
                    .orElse(RecordSet.fixed(from.owner(), zone.defaultTtl(), all)));
        });
    }
}
