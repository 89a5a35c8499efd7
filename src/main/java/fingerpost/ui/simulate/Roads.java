package fingerpost.ui.simulate;

import fingerpost.dns.DomainName;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shortest ways along the lines of a drawing that requests take; each is looked for once. */
final class Roads {
    private static final Set<EdgeKind> TAKEN = Set.of(
            EdgeKind.ADDRESS,
            EdgeKind.ALIAS_OF,
            EdgeKind.FLATTENED_TO,
            EdgeKind.REFERS_TO,
            EdgeKind.ROUTES_TO,
            EdgeKind.SERVED_BY,
            EdgeKind.ASKS);

    private final Map<Subject, List<GraphEdge>> leaving = new HashMap<>();
    private final Map<DomainName, Subject> names = new HashMap<>();
    private final Map<List<Subject>, List<GraphEdge>> known = new HashMap<>();

    Roads(TopologyGraph graph) {
        for (GraphEdge edge : graph.edges()) {
            if (TAKEN.contains(edge.kind())) {
                leaving.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
            }
        }
        for (GraphNode node : graph.nodes()) {
            node.subject().owner().ifPresent(owner -> names.put(owner, node.subject()));
        }
    }

    /** The box of that name, or of the wildcard that stands for it. */
    Optional<Subject> name(DomainName name) {
        Subject exact = names.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        return names.entrySet().stream()
                .filter(each -> each.getKey().isWildcard()
                        && name.isAtOrBelow(
                                DomainName.of(each.getKey().toString().substring(2))))
                .max(java.util.Comparator.comparingInt(
                        each -> each.getKey().labels().size()))
                .map(Map.Entry::getValue);
    }

    /** The lines from one box to another, none where there is no way. */
    List<GraphEdge> between(Subject from, Subject to) {
        return known.computeIfAbsent(List.of(from, to), _ -> searched(from, to));
    }

    private List<GraphEdge> searched(Subject from, Subject to) {
        Map<Subject, GraphEdge> reachedBy = new HashMap<>();
        Deque<Subject> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reachedBy.containsKey(to)) {
            for (GraphEdge edge : leaving.getOrDefault(next.remove(), List.of())) {
                if (!edge.to().equals(from) && reachedBy.putIfAbsent(edge.to(), edge) == null) {
                    next.add(edge.to());
                }
            }
        }
        List<GraphEdge> way = new ArrayList<>();
        Subject at = to;
        while (!at.equals(from)) {
            GraphEdge edge = reachedBy.get(at);
            if (edge == null) {
                return List.of();
            }
            way.addFirst(edge);
            at = edge.from();
        }
        return List.copyOf(way);
    }
}
