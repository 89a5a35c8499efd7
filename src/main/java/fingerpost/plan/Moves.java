package fingerpost.plan;

import fingerpost.dns.DomainName;
import fingerpost.plan.difference.Difference;
import fingerpost.plan.difference.Difference.OfEntry;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the differences of zones into moves: by type, but a CNAME or ALIAS and what it replaces in one. */
final class Moves {
    private final Topology now;
    private final Topology wanted;
    private final List<Move> all = new ArrayList<>();

    private Moves(Topology now, Topology wanted) {
        this.now = now;
        this.wanted = wanted;
    }

    /** Of zones that both have; entries where nothing but the TTL differs do not move. */
    static List<Move> of(Topology now, Topology wanted, List<Difference> differences) {
        Moves moves = new Moves(now, wanted);
        Map<DomainName, List<OfEntry>> byOwner = new LinkedHashMap<>();
        Set<DomainName> both = new HashSet<>();
        wanted.zones().forEach(each -> both.add(each.apex()));
        both.retainAll(now.zones().stream().map(HostedZone::apex).toList());
        for (Difference each : differences) {
            if (each instanceof OfEntry entry && both.contains(entry.apex()) && !entry.onlyTtl()) {
                byOwner.computeIfAbsent(owner(entry), _ -> new ArrayList<>()).add(entry);
            }
        }
        byOwner.values().forEach(moves::owner);
        moves.lines(differences);
        return List.copyOf(moves.all);
    }

    private static DomainName owner(OfEntry entry) {
        return entry.is().or(entry::was).orElseThrow().owner();
    }

    private void owner(List<OfEntry> entries) {
        List<OfEntry> together = new ArrayList<>(entries);
        boolean leaves = together.stream().anyMatch(each -> each.was().isPresent());
        boolean comes = together.stream().anyMatch(each -> each.is().isPresent());
        boolean exclusive = together.stream().anyMatch(Moves::standsAlone);
        if (exclusive && leaves && comes) {
            all.add(new Move(
                    together.getFirst().apex(),
                    owner(together.getFirst()),
                    together.stream().flatMap(each -> each.was().stream()).toList(),
                    together.stream().flatMap(each -> each.is().stream()).toList()));
        } else {
            together.forEach(each -> all.add(new Move(
                    each.apex(),
                    owner(each),
                    each.was().stream().toList(),
                    each.is().stream().toList())));
        }
    }

    /** A CNAME tolerates nothing beside it (RFC 1034 section 3.6.2), an ALIAS no addresses. */
    private static boolean standsAlone(OfEntry entry) {
        String type = entry.is().or(entry::was).orElseThrow().typeName();
        return type.equals("CNAME") || type.equals("ALIAS");
    }

    /** A line with other networks changes the answer of every policy that names it. */
    private void lines(List<Difference> differences) {
        Set<Id> changed = new HashSet<>();
        for (Difference each : differences) {
            if (each instanceof Difference.OfElement element
                    && element.was().isPresent()
                    && element.is().filter(Line.class::isInstance).isPresent()) {
                changed.add(element.subject().element());
            }
        }
        for (HostedZone zone : now.zones()) {
            Optional<HostedZone> then = wanted.zones().stream()
                    .filter(each -> each.apex().equals(zone.apex()))
                    .findFirst();
            zone.recordSets()
                    .filter(set -> set.policy().lines().stream().anyMatch(changed::contains))
                    .forEach(set -> then.flatMap(each -> each.find(set.owner(), set.typeName()))
                            .filter(each -> !moves(zone, set))
                            .ifPresent(each -> all.add(
                                    new Move(zone.apex(), set.owner(), List.of(set), List.<ZoneEntry>of(each)))));
        }
    }

    private boolean moves(HostedZone zone, RecordSet set) {
        return all.stream()
                .anyMatch(
                        each -> each.apex().equals(zone.apex()) && each.before().contains(set));
    }
}
