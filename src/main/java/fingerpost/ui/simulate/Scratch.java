package fingerpost.ui.simulate;

import fingerpost.topology.Edit;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.edit.PutEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person tries out without changing the document: more happenings, and record sets with another TTL or other weights.
 *
 * @param entries by their place; entries of zones that are gone meanwhile change nothing
 */
record Scratch(List<Happening> happenings, Map<Subject, ZoneEntry> entries) {
    static final Scratch NONE = new Scratch(List.of(), Map.of());

    Scratch {
        happenings = List.copyOf(happenings);
        entries = Map.copyOf(entries);
    }

    boolean isEmpty() {
        return happenings.isEmpty() && entries.isEmpty();
    }

    int size() {
        return happenings.size() + entries.size();
    }

    /** The element fails at that moment; what was tried with it afterwards is forgotten. */
    Scratch failing(Id element, Duration at) {
        return then(new Happening.Fails(at, element));
    }

    /** The element answers again at that moment. */
    Scratch healing(Id element, Duration at) {
        return then(new Happening.Recovers(at, element));
    }

    private Scratch then(Happening next) {
        List<Happening> kept = new ArrayList<>(happenings);
        kept.removeIf(
                each -> each.references().equals(next.references()) && each.at().compareTo(next.at()) >= 0);
        kept.add(next);
        return new Scratch(kept, entries);
    }

    Scratch with(Subject place, ZoneEntry entry) {
        Map<Subject, ZoneEntry> more = new LinkedHashMap<>(entries);
        more.put(place, entry);
        return new Scratch(happenings, more);
    }

    Scratch withoutEntries() {
        return new Scratch(happenings, Map.of());
    }

    /** Puts the other record sets into the design. */
    Edit edit() {
        return Edit.all(
                "Take over what was tried",
                entries.entrySet().stream()
                        .map(each -> PutEntry.of(each.getKey().element(), each.getValue()))
                        .toList());
    }

    /** The design with the other record sets. */
    Topology over(Topology topology) {
        Topology changed = topology;
        for (Map.Entry<Subject, ZoneEntry> each : entries.entrySet()) {
            Optional<HostedZone> zone = changed.find(each.getKey().element(), HostedZone.class)
                    .filter(held -> held.find(
                                    each.getValue().owner(), each.getValue().typeName())
                            .isPresent());
            if (zone.isPresent()) {
                changed = changed.with(zone.get().with(each.getValue()));
            }
        }
        return changed;
    }

    /** The scenario with the happenings more, as far as their elements are there. */
    Scenario over(Scenario scenario, Topology topology) {
        List<Happening> all = new ArrayList<>(scenario.happenings());
        happenings.stream()
                .filter(each -> topology.byId().keySet().containsAll(each.references()))
                .filter(each -> each.at().compareTo(scenario.duration()) < 0)
                .forEach(all::add);
        return scenario.withHappenings(all);
    }

    /** Whether the element is down at that moment of the scenario. */
    static boolean isDown(Scenario scenario, Id element, Duration at) {
        Duration last = Duration.ZERO;
        boolean down = false;
        for (Happening each : scenario.happenings()) {
            boolean later = each.at().compareTo(at) <= 0 && each.at().compareTo(last) >= 0;
            if (later
                    && each instanceof Happening.Fails fails
                    && fails.element().equals(element)) {
                down = true;
                last = each.at();
            } else if (later
                    && each instanceof Happening.Recovers heals
                    && heals.element().equals(element)) {
                down = false;
                last = each.at();
            }
        }
        return down;
    }
}
