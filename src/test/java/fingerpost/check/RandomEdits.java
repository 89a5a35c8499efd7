package fingerpost.check;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Edits of a design at random, from one design to the next. */
final class RandomEdits {
    private final SplittableRandom random;

    RandomEdits(SplittableRandom random) {
        this.random = random;
    }

    Topology edit(Topology topology) {
        try {
            return switch (random.nextInt(9)) {
                case 0, 1 -> zone(topology, this::putEntry);
                case 2 -> zone(topology, this::removeEntry);
                case 3 -> zone(topology, this::changeTtl);
                case 4 -> zone(topology, this::moveEntry);
                case 5 -> zone(topology, this::renameApex);
                case 6 -> takeFromAnotherDesign(topology);
                case 7 -> removeElement(topology);
                default -> repair(topology);
            };
        } catch (IllegalArgumentException doesNotFit) {
            return topology;
        }
    }

    private Topology zone(Topology topology, UnaryOperator<HostedZone> change) {
        List<HostedZone> zones = topology.zones();
        return zones.isEmpty() ? topology : topology.with(change.apply(Chance.oneOf(random, zones)));
    }

    private HostedZone putEntry(HostedZone zone) {
        DomainName owner = Chance.name(random, zone.apex());
        return zone.with(
                random.nextInt(4) == 0
                        ? new Alias(owner, Chance.ttl(random), Chance.name(random))
                        : Chance.recordSet(random, owner, type(), List.of()));
    }

    private RecordType type() {
        return Chance.oneOf(
                random,
                List.of(
                        RecordType.A,
                        RecordType.AAAA,
                        RecordType.CNAME,
                        RecordType.NS,
                        RecordType.DNAME,
                        RecordType.MX,
                        RecordType.TXT));
    }

    private HostedZone removeEntry(HostedZone zone) {
        if (zone.entries().isEmpty()) {
            return zone;
        }
        ZoneEntry entry = Chance.oneOf(random, zone.entries());
        return zone.without(entry.owner(), entry.typeName());
    }

    private HostedZone changeTtl(HostedZone zone) {
        return zone.entries().isEmpty()
                ? zone
                : zone.with(Chance.oneOf(random, zone.entries()).withTtl(Chance.ttl(random)));
    }

    private HostedZone moveEntry(HostedZone zone) {
        List<ZoneEntry> entries = new ArrayList<>(zone.entries());
        if (!entries.isEmpty()) {
            ZoneEntry moved = entries.remove(random.nextInt(entries.size()));
            entries.add(random.nextInt(entries.size() + 1), moved);
        }
        return zone.withEntries(entries);
    }

    private HostedZone renameApex(HostedZone zone) {
        return random.nextInt(4) > 0
                ? zone.withSoa(zone.soa().withSerial(random.nextInt(1000)))
                : new HostedZone(
                        zone.id(),
                        Chance.oneOf(random, List.of(Drafts.name("example.com"), Drafts.name("example.net"))),
                        zone.defaultTtl(),
                        zone.soa(),
                        zone.soaTtl(),
                        zone.provider(),
                        List.of());
    }

    private Topology takeFromAnotherDesign(Topology topology) {
        List<Element> others = List.copyOf(Chance.topology(random, 30).elements());
        return topology.with(Chance.oneOf(random, others));
    }

    private Topology removeElement(Topology topology) {
        return topology.elements().isEmpty()
                ? topology
                : topology.without(
                        Chance.oneOf(random, List.copyOf(topology.elements())).id());
    }

    private Topology repair(Topology topology) {
        List<Edit> repairs = new Checks(Drafts.TODAY)
                .of(topology).stream().flatMap(each -> each.repair().stream()).toList();
        return repairs.isEmpty() ? topology : Chance.oneOf(random, repairs).apply(topology);
    }
}
