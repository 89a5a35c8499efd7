package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** One copying of boxes from one topology into another. */
final class Copying {
    private final Topology source;
    private final Topology target;
    private final Map<Id, Element> made;
    private final Map<Subject, Subject> copies = new LinkedHashMap<>();
    private final Map<Id, Id> ids = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<DomainName> apexes = new HashSet<>();
    private final Map<Id, UnaryOperator<DomainName>> moved = new HashMap<>();

    /** @param nodes elements, and names of zones that are not among them */
    Copying(Topology source, Set<Subject> nodes, Topology target) {
        this.source = source;
        this.target = target;
        this.made = new LinkedHashMap<>(target.byId());
        target.elements().forEach(each -> labels.add(each.label()));
        target.zones().forEach(each -> apexes.add(each.apex()));
        List<Element> originals = nodes.stream()
                .filter(each -> each.owner().isEmpty())
                .map(each -> Still.element(source, each.element()))
                .toList();
        originals.forEach(this::name);
        originals.forEach(this::copy);
        moved.forEach(this::happenings);
        Map<Id, Set<DomainName>> owners = new LinkedHashMap<>();
        nodes.forEach(each -> each.owner()
                .ifPresent(owner -> owners.computeIfAbsent(each.element(), _ -> new HashSet<>())
                        .add(owner)));
        owners.forEach(this::names);
    }

    Topology topology() {
        return new Topology(target.title(), target.note(), made);
    }

    Map<Subject, Subject> copies() {
        return copies;
    }

    private void name(Element original) {
        Predicate<Id> taken = each -> made.containsKey(each) || ids.containsValue(each);
        Id id = taken.test(original.id()) ? Id.from(original.label(), taken) : original.id();
        ids.put(original.id(), id);
        copies.put(Subject.of(original.id()), Subject.of(id));
    }

    private void copy(Element original) {
        Element copy = Rewired.of(original, ids.getOrDefault(original.id(), original.id()), this::wire);
        if (copy instanceof HostedZone zone) {
            if (!apexes.add(zone.apex())) {
                DomainName apex = FreeName.like(zone.apex(), apexes::contains);
                apexes.add(apex);
                UnaryOperator<DomainName> names = RenamedNames.below(zone.apex(), apex);
                moved.put(zone.id(), names);
                copy = RenamedNames.in(zone, names);
            }
        } else if (!labels.add(original.label())) {
            copy = Relabel.labelled(copy, original.label() + " copy");
        }
        made.put(copy.id(), copy);
    }

    /** What happens in copied scenarios to a copied zone, at the names that this one has. */
    private void happenings(Id zone, UnaryOperator<DomainName> names) {
        for (Id id : ids.values()) {
            if (made.get(id) instanceof Scenario scenario) {
                made.put(id, RenamedNames.in(scenario, zone, names));
            }
        }
    }

    private Optional<Id> wire(Id reference) {
        return Optional.ofNullable(ids.get(reference))
                .or(() -> Optional.of(reference)
                        .filter(each -> target.find(each).map(ElementKind::of).equals(kindInSource(each))));
    }

    private Optional<ElementKind> kindInSource(Id reference) {
        return source.find(reference).map(ElementKind::of);
    }

    private void names(Id zone, Set<DomainName> owners) {
        Map<DomainName, DomainName> newOwners = new HashMap<>();
        Map<Id, Set<DomainName>> taken = new HashMap<>();
        Map<Id, List<ZoneEntry>> entries = new LinkedHashMap<>();
        for (ZoneEntry entry : Still.zone(source, zone).entries()) {
            if (owners.contains(entry.owner())) {
                HostedZone into = holder(zone, entry.owner());
                Set<DomainName> used = taken.computeIfAbsent(into.id(), _ -> ownersOf(into));
                DomainName owner = newOwners.computeIfAbsent(entry.owner(), each -> free(into, each, used));
                used.add(owner);
                copies.put(Subject.of(zone, entry.owner()), Subject.of(into.id(), owner));
                RewiredPolicy.of(entry.withOwner(owner), this::wire)
                        .ifPresent(copy -> entries.computeIfAbsent(into.id(), _ -> new ArrayList<>(into.entries()))
                                .add(copy));
            }
        }
        if (!newOwners.keySet().containsAll(owners)) {
            throw new IllegalArgumentException("A name that was to be copied is no longer in its zone.");
        }
        entries.forEach((id, all) -> made.put(id, zoneNow(id).withEntries(all)));
    }

    private HostedZone holder(Id zone, DomainName owner) {
        return Optional.ofNullable(made.get(zone))
                .filter(HostedZone.class::isInstance)
                .map(HostedZone.class::cast)
                .filter(each -> owner.isAtOrBelow(each.apex()))
                .or(() -> target.zoneFor(owner).map(each -> zoneNow(each.id())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No zone of the design can hold " + owner.unicode() + "; add its zone first."));
    }

    private HostedZone zoneNow(Id id) {
        return (HostedZone) made.getOrDefault(id, Still.zone(target, id));
    }

    private static Set<DomainName> ownersOf(HostedZone zone) {
        Set<DomainName> owners = new HashSet<>();
        zone.entries().forEach(each -> owners.add(each.owner()));
        return owners;
    }

    private static DomainName free(HostedZone zone, DomainName owner, Set<DomainName> used) {
        if (!used.contains(owner)) {
            return owner;
        }
        return owner.equals(zone.apex()) ? FreeName.below(owner, used::contains) : FreeName.like(owner, used::contains);
    }
}
