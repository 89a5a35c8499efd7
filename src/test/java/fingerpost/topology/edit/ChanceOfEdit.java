package fingerpost.topology.edit;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Backend;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Edits at random that a person could do to a design: each kind, mostly such as fit. */
public final class ChanceOfEdit {
    private final SplittableRandom random;
    private final Topology topology;

    public ChanceOfEdit(SplittableRandom random, Topology topology) {
        this.random = random;
        this.topology = topology;
    }

    /** One edit; making it may already be refused. */
    public Edit any() {
        return switch (random.nextInt(9)) {
            case 0 -> Remove.of(topology, subjects());
            case 1 -> Duplicate.of(topology, subjects()).edit();
            case 2 -> renameName();
            case 3 ->
                RenameZone.of(zone(), random.nextBoolean() ? Chance.name(random) : Chance.name(random, zone().apex()));
            case 4 -> ChangeAddress.of(address(), Chance.address(random));
            case 5 -> putEntry();
            case 6 -> Relabel.of(element(), Chance.label(random));
            case 7 -> AddElement.of(Backend.of(Id.of(Chance.label(random)), "new", new Host.AtAddress(address()), 80));
            default -> ReplaceElement.of(element());
        };
    }

    /** Between one and five things of the design: elements, names, entries. */
    List<Subject> subjects() {
        return Chance.several(random, 1, 5, this::subject);
    }

    Element element() {
        return Chance.oneOf(random, new ArrayList<>(topology.elements()));
    }

    HostedZone zone() {
        return Chance.oneOf(
                random,
                topology.zones().stream()
                        .filter(each -> !each.entries().isEmpty())
                        .toList());
    }

    /** An address that something of the design has. */
    IpAddress address() {
        List<IpAddress> all = new ArrayList<>();
        topology.proxies().stream().map(Proxy::addresses).forEach(all::addAll);
        topology.all(Backend.class).forEach(each -> {
            if (each.host() instanceof Host.AtAddress(IpAddress address)) {
                all.add(address);
            }
        });
        return all.isEmpty() ? Chance.address(random) : Chance.oneOf(random, all);
    }

    private Subject subject() {
        if (random.nextBoolean()) {
            return Subject.of(element().id());
        }
        HostedZone zone = zone();
        ZoneEntry entry = Chance.oneOf(random, zone.entries());
        return random.nextBoolean() ? Subject.of(zone, entry) : Subject.of(zone.id(), entry.owner());
    }

    private Edit renameName() {
        HostedZone zone = zone();
        DomainName from = Chance.oneOf(random, zone.entries()).owner();
        DomainName to =
                random.nextInt(5) == 0 ? Chance.wildcard(random, zone.apex()) : Chance.name(random, zone.apex());
        return RenameName.of(zone.id(), from, to);
    }

    private Edit putEntry() {
        HostedZone zone = zone();
        List<Id> lines = topology.all(Line.class).stream().map(Line::id).toList();
        ZoneEntry before = Chance.oneOf(random, zone.entries());
        DomainName owner = random.nextBoolean() ? before.owner() : Chance.name(random);
        ZoneEntry entry = Chance.recordSet(random, owner, RecordType.A, lines);
        return switch (random.nextInt(3)) {
            case 0 -> PutEntry.adding(zone.id(), entry);
            case 1 -> PutEntry.instead(zone.id(), before, entry);
            default -> PutEntry.of(zone.id(), entry);
        };
    }
}
