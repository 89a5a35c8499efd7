package fingerpost.export.gdnsd;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the zones say, and how well, when gdnsd answers them: policies of addresses as DYNA records. */
record GdnsdReading(Topology topology, Resources resources) implements ZoneReading, PlainAnswer.Known {
    private static final Set<RecordType> KNOWN = Set.of(
            RecordType.A,
            RecordType.AAAA,
            RecordType.NS,
            RecordType.PTR,
            RecordType.CNAME,
            RecordType.MX,
            RecordType.SRV,
            RecordType.TXT,
            RecordType.CAA);
    private static final Set<String> FAMILIES = Set.of("A", "AAAA", "ALIAS");
    private static final String EMPTY = "\\# 0";
    private static final int FIRST_PRIVATE = 65280;
    private static final int LONGEST_TTL = (1 << 28) - 1;

    @Override
    public Telling of(HostedZone zone, ZoneEntry entry) {
        return entry instanceof RecordSet set ? set(zone, set) : Telling.USUAL;
    }

    private Telling set(HostedZone zone, RecordSet set) {
        if (!KNOWN.contains(set.type()) && set.type().code() < FIRST_PRIVATE) {
            return new Telling.OwnWords(
                    List.of(),
                    Status.CANNOT,
                    "gdnsd 3.8 has no word for the type " + set.type() + ". BIND, Knot and PowerDNS have.");
        }
        boolean below = isBelowACut(zone, set.owner());
        boolean cut = set.type().equals(RecordType.NS)
                && (set.owner().isRoot() || !isBelowACut(zone, set.owner().parent()));
        if (below && !cut && !isAddress(set.type())) {
            return new Telling.OwnWords(
                    List.of(),
                    Status.CANNOT,
                    "It lies below a delegation, where no server would answer it and gdnsd refuses it with the zone.");
        }
        if (set.policy().records().stream().anyMatch(each -> each.text().equals(EMPTY))) {
            return new Telling.OwnWords(
                    List.of(), Status.CANNOT, "gdnsd 3.8 reads no record without data. BIND, Knot and PowerDNS do.");
        }
        List<RecordSet> together = below ? List.of() : together(zone, set);
        Optional<String> resource = together.isEmpty()
                ? Optional.empty()
                : resources.of(together.stream().map(RecordSet::policy).toList(), set.owner());
        if (resource.isEmpty()) {
            return plain(set);
        }
        Set<String> differences = new LinkedHashSet<>();
        look(set.policy(), differences);
        ttl(set, differences);
        return new Telling.OwnWords(
                set.equals(together.getFirst()) ? List.of(line(set, resource.get())) : List.of(),
                differences.isEmpty() ? Status.EXACT : Status.APPROXIMATE,
                String.join(" ", differences));
    }

    private static String line(RecordSet set, String resource) {
        long least = set.leastTtl().orElse(set.ttl()).seconds();
        return NameText.of(set.owner()) + " " + set.ttl().seconds() + "/" + least + " IN "
                + (isAddress(set.type()) ? "DYNA " : "DYNC ") + resource;
    }

    /** Whether the name, or one above it, is delegated by the zone. */
    private static boolean isBelowACut(HostedZone zone, DomainName name) {
        return name.isBelow(zone.apex()) && (zone.find(name, "NS").isPresent() || isBelowACut(zone, name.parent()));
    }

    private Telling plain(RecordSet set) {
        PlainAnswer plain = PlainAnswer.of(set.policy(), this);
        Set<String> differences = new LinkedHashSet<>();
        if (!set.policy().inner().isEmpty() && isAddress(set.type())) {
            differences.add(
                    "Of this nesting, beside another kind of policy or TTL for the other family at the name, or for a"
                            + " name server, gdnsd has no plugin to ask (DYNA). PowerDNS (Lua records) can say it.");
        }
        ttl(set, differences);
        return differences.isEmpty() ? plain : plain.but(String.join(" ", differences));
    }

    private static void ttl(RecordSet set, Set<String> differences) {
        if (set.ttl().seconds() > LONGEST_TTL) {
            differences.add("gdnsd keeps TTLs to " + LONGEST_TTL + " s.");
        }
    }

    /**
     * The sets for which one dynamic record can stand: both families of a name that live as long, or the one that there is; a
     * CNAME that leads out of the zone. None for name servers, beside an ALIAS, and where nothing is to be decided.
     */
    private static List<RecordSet> together(HostedZone zone, RecordSet set) {
        if (set.type().equals(RecordType.CNAME)) {
            boolean leavesZone = set.targets().stream().noneMatch(each -> each.isAtOrBelow(zone.apex()));
            boolean alone = zone.at(set.owner()).size() == 1;
            return leavesZone && alone && !set.policy().inner().isEmpty() ? List.of(set) : List.of();
        }
        List<ZoneEntry> there = zone.at(set.owner()).stream()
                .filter(each -> FAMILIES.contains(each.typeName()))
                .sorted(Comparator.comparing(ZoneEntry::typeName))
                .toList();
        List<RecordSet> sets = there.stream()
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast)
                .toList();
        boolean asOne = sets.contains(set)
                && sets.size() == there.size()
                && sets.stream().map(RecordSet::type).distinct().count() == sets.size()
                && sets.stream()
                        .allMatch(each ->
                                each.ttl().equals(set.ttl()) && each.leastTtl().equals(set.leastTtl()));
        boolean decides = sets.stream().anyMatch(each -> !each.policy().inner().isEmpty());
        boolean server = zone.recordSets()
                .flatMap(each -> each.policy().records().stream())
                .anyMatch(each -> each instanceof Ns ns && ns.server().equals(set.owner()));
        return asOne && decides && !server ? sets : List.of();
    }

    private static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    private void look(AnswerPolicy policy, Set<String> differences) {
        switch (policy) {
            case Fixed _, Rotated _
            when policy.records().size() > 1 -> differences.add("gdnsd shuffles all addresses that it answers.");
            case ByLine lines
            when lines.lines().stream()
                    .anyMatch(id -> !topology.get(id, Line.class).countries().isEmpty()) ->
                differences.add("Only the networks of the lines are written; a map of countries needs a GeoIP2 database"
                        + " and its continents.");
            case WhenHealthy healthy -> {
                if (healthy.fallback() != WhenHealthy.Fallback.ALL) {
                    differences.add("With too few up gdnsd answers all.");
                }
                if (Resources.choices(healthy.policy()).stream()
                        .anyMatch(each -> each.policy().records().size() > 1)) {
                    differences.add("A choice of several addresses loses weight with each that is down.");
                }
            }
            default -> {
                // exact
            }
        }
        Resources.checks(policy).forEach(check -> ServiceTypes.difference(check).ifPresent(differences::add));
        policy.inner().forEach(each -> look(each, differences));
    }

    @Override
    public Optional<PlainAnswer> of(AnswerPolicy policy) {
        List<Rdata> records = policy.records();
        boolean ordered = records.size() > 1 && isAddress(records.getFirst().type());
        return switch (policy) {
            case Fixed _, Rotated _
            when ordered ->
                Optional.of(PlainAnswer.exact(records)
                        .but("The records are exact, but gdnsd shuffles all addresses that it answers."));
            case Fixed _, Rotated _, Shuffled _ -> Optional.of(PlainAnswer.exact(records));
            default -> Optional.empty();
        };
    }
}
