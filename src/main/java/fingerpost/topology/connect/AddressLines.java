package fingerpost.topology.connect;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Edit;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lines from a name to whatever has addresses: A and AAAA. */
final class AddressLines {
    private final Box.Name from;
    private final List<ZoneEntry> standing;

    AddressLines(Box.Name from) {
        this.from = from;
        this.standing = from.zone().at(from.owner());
    }

    /** @param what has the addresses, for the edit's name */
    Connecting to(String what, List<IpAddress> addresses) {
        if (addresses.isEmpty()) {
            return Refusal.of(what + " has no address yet; give it one first.");
        }
        Map<RecordType, List<Rdata>> records = new TreeMap<>();
        addresses.forEach(each -> records.computeIfAbsent(each.record().type(), _ -> new ArrayList<>())
                .add(each.record()));
        boolean all = records.entrySet().stream().allMatch(each -> has(each.getKey(), each.getValue()));
        if (all) {
            return Refusal.of(from.title() + " leads to " + what + " already.");
        }
        String types = records.keySet().stream().map(RecordType::toString).collect(Collectors.joining(" and "));
        String name = types + " " + from.title() + " to " + what;
        Set<String> others = standing.stream()
                .map(ZoneEntry::typeName)
                .filter(type -> type.equals("A") || type.equals("AAAA") || type.equals("CNAME") || type.equals("ALIAS"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Edit> offers = new ArrayList<>();
        if (canBeJoined()) {
            offers.add(Changed.of(
                    others.isEmpty() ? name : name + " as well",
                    HostedZone.class,
                    from.zone().id(),
                    zone -> joined(zone, records)));
        }
        if (!others.isEmpty()) {
            offers.add(Changed.of(
                    name + " instead of its " + String.join(" and ", others),
                    HostedZone.class,
                    from.zone().id(),
                    zone -> put(AliasLines.withoutReplaced(zone, from.owner()), records)));
        }
        return new Connecting.Offers(offers);
    }

    private boolean has(RecordType type, List<Rdata> records) {
        return standing.stream()
                .anyMatch(each -> each instanceof RecordSet set
                        && set.type().equals(type)
                        && set.policy().records().containsAll(records));
    }

    /** Whether more addresses can stand beside what is there: no alias, and no policy that gives each record its own role. */
    private boolean canBeJoined() {
        return standing.stream().noneMatch(Aliases::isAlias)
                && standing.stream()
                        .filter(each ->
                                each.typeName().equals("A") || each.typeName().equals("AAAA"))
                        .allMatch(each -> each instanceof RecordSet set
                                && more(set.policy(), List.of()).isPresent());
    }

    private HostedZone joined(HostedZone zone, Map<RecordType, List<Rdata>> records) {
        HostedZone changed = zone;
        for (Map.Entry<RecordType, List<Rdata>> each : records.entrySet()) {
            Optional<RecordSet> longer = zone.find(from.owner(), each.getKey().toString())
                    .map(RecordSet.class::cast)
                    .flatMap(set -> more(set.policy(), each.getValue()).map(set::withPolicy));
            changed = longer.map(changed::with).orElse(put(changed, Map.of(each.getKey(), each.getValue())));
        }
        return changed;
    }

    private HostedZone put(HostedZone zone, Map<RecordType, List<Rdata>> records) {
        HostedZone changed = zone;
        for (Map.Entry<RecordType, List<Rdata>> each : records.entrySet()) {
            changed = changed.with(
                    new RecordSet(from.owner(), each.getKey(), zone.defaultTtl(), new Fixed(each.getValue())));
        }
        return changed;
    }

    private static Optional<AnswerPolicy> more(AnswerPolicy policy, List<Rdata> records) {
        Set<Rdata> all = new LinkedHashSet<>(policy.records());
        all.addAll(records);
        List<Rdata> list = List.copyOf(all);
        return switch (policy) {
            case Fixed _ -> Optional.of(new Fixed(list));
            case Rotated _ -> Optional.of(new Rotated(list));
            case Shuffled _ -> Optional.of(new Shuffled(list));
            default -> Optional.empty();
        };
    }
}
