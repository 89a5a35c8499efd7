package fingerpost.ui.design;

import fingerpost.topology.Edit;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.connect.Connect;
import fingerpost.topology.connect.Connecting;
import fingerpost.topology.edit.Remove;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A design without some boxes, in which what led to them leads to where they led, as far as a line can mean that.
 *
 * @param made what the new lines stand for
 * @param refused why other lines cannot be
 */
record Bypass(Topology topology, List<String> made, List<String> refused) {
    Bypass {
        made = List.copyOf(made);
        refused = List.copyOf(refused);
    }

    /** @param gone boxes of that design, which go together with the lines between them */
    static Bypass of(Topology before, Set<Subject> gone) {
        TopologyGraph graph = TopologyGraph.of(before);
        Topology topology = Remove.of(before, gone).apply(before);
        List<String> made = new ArrayList<>();
        Set<String> refused = new LinkedHashSet<>();
        for (GraphEdge into : graph.edges()) {
            if (!gone.contains(into.to()) || gone.contains(into.from())) {
                continue;
            }
            for (Subject target : beyond(graph, gone, into.to())) {
                Optional<ZoneEntry> alias = alias(topology, into.source());
                Topology freed = alias.isPresent() ? without(topology, into.source()) : topology;
                switch (Connect.between(freed, into.from(), target)) {
                    case Connecting.Offers(List<Edit> edits) -> {
                        Edit edit = meant(edits, into.source());
                        made.add(Told.edit(edit.name()));
                        topology = as(alias, into.source(), edit.apply(freed));
                    }
                    case Connecting.Refused(String reason) -> refused.add(Told.refusal(reason));
                }
            }
        }
        return new Bypass(topology, made, List.copyOf(refused));
    }

    /** Where the lines of that box lead, through others that go as well, to what stays. */
    private static Set<Subject> beyond(TopologyGraph graph, Set<Subject> gone, Subject box) {
        Set<Subject> passed = new LinkedHashSet<>(Set.of(box));
        Set<Subject> targets = new LinkedHashSet<>();
        List<Subject> waiting = new ArrayList<>(passed);
        while (!waiting.isEmpty()) {
            Subject at = waiting.removeFirst();
            for (GraphEdge edge : graph.edges()) {
                if (edge.from().equals(at) && !gone.contains(edge.to())) {
                    targets.add(edge.to());
                } else if (edge.from().equals(at) && passed.add(edge.to())) {
                    waiting.add(edge.to());
                }
            }
        }
        return targets;
    }

    /** The alias that the line stands for, which has to give way to another one. */
    private static Optional<ZoneEntry> alias(Topology topology, Subject source) {
        return source.type()
                .filter(type -> type.equals("CNAME") || type.equals("ALIAS"))
                .flatMap(type -> topology.find(source.element(), HostedZone.class)
                        .flatMap(zone -> zone.find(source.owner().orElseThrow(), type)));
    }

    private static Topology without(Topology topology, Subject source) {
        HostedZone zone = topology.get(source.element(), HostedZone.class);
        return topology.with(
                zone.without(source.owner().orElseThrow(), source.type().orElseThrow()));
    }

    /** A line of the same kind, if that is possible. */
    private static Edit meant(List<Edit> offers, Subject source) {
        return offers.stream()
                .filter(each -> source.type()
                        .filter(type -> each.name().startsWith(type + " "))
                        .isPresent())
                .findFirst()
                .orElse(offers.getFirst());
    }

    /** The new alias lives as long as the old one did. */
    private static Topology as(Optional<ZoneEntry> old, Subject source, Topology topology) {
        Optional<ZoneEntry> fresh = alias(topology, source);
        return old.isEmpty() || fresh.isEmpty()
                ? topology
                : topology.with(topology.get(source.element(), HostedZone.class)
                        .with(fresh.get().withTtl(old.get().ttl())));
    }
}
