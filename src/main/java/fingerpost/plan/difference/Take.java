package fingerpost.plan.difference;

import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.edit.Remove;
import java.util.List;
import java.util.Optional;

/** Takes one side of a difference into a design, as an edit that can be undone. */
public final class Take {
    private Take() {}

    /** What the second design says there becomes what this one says; what it does not have goes, and what named it. */
    public static Edit second(Difference difference) {
        return new Edit("Take " + difference.spoken(), topology -> taken(topology, difference));
    }

    /** Likewise, what the first design says. */
    public static Edit first(Difference difference) {
        return second(turned(difference));
    }

    private static Difference turned(Difference difference) {
        return switch (difference) {
            case Difference.OfEntry it -> new Difference.OfEntry(it.apex(), it.subject(), it.is(), it.was());
            case Difference.OfZone it -> new Difference.OfZone(it.subject(), it.is(), it.was());
            case Difference.OfElement it -> new Difference.OfElement(it.subject(), it.is(), it.was());
        };
    }

    private static Topology taken(Topology topology, Difference difference) {
        return switch (difference) {
            case Difference.OfEntry it -> entry(topology, it);
            case Difference.OfZone it -> zone(topology, it);
            case Difference.OfElement it -> {
                Id id = it.subject().element();
                yield it.is().isPresent() ? topology.with(it.is().get()) : without(topology, Subject.of(id));
            }
        };
    }

    private static Topology entry(Topology topology, Difference.OfEntry it) {
        Optional<HostedZone> zone = topology.zones().stream()
                .filter(each -> each.apex().equals(it.apex()))
                .findFirst();
        if (zone.isEmpty()) {
            throw new IllegalArgumentException(
                    "The design has no zone " + it.apex().unicode() + "; take that difference first.");
        }
        ZoneEntry entry = it.is().or(it::was).orElseThrow();
        return topology.with(
                it.is().isPresent()
                        ? zone.get().with(it.is().get())
                        : zone.get().without(entry.owner(), entry.typeName()));
    }

    /** The zone with its own settings and what the design holds in it; a new one begins empty. */
    private static Topology zone(Topology topology, Difference.OfZone it) {
        HostedZone known = it.is().or(it::was).orElseThrow();
        Optional<HostedZone> held = topology.zones().stream()
                .filter(each -> each.apex().equals(known.apex()))
                .findFirst();
        if (it.is().isEmpty()) {
            return held.map(each -> without(topology, Subject.of(each.id()))).orElse(topology);
        }
        HostedZone wanted = it.is().get();
        Id id = held.map(HostedZone::id).orElse(wanted.id());
        return topology.with(new HostedZone(
                id,
                wanted.apex(),
                wanted.defaultTtl(),
                wanted.soa(),
                wanted.soaTtl(),
                wanted.provider(),
                held.map(HostedZone::entries).orElse(List.of())));
    }

    private static Topology without(Topology topology, Subject subject) {
        return topology.find(subject.element()).isPresent()
                ? Remove.of(topology, subject).apply(topology)
                : topology;
    }
}
