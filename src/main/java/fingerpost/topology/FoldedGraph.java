package fingerpost.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A graph in which some zones and groups are one box each: what stands in them is not shown, and its lines end at the zone or
 * group, one for all between the same two boxes.
 *
 * @param graph what is shown
 * @param inside the zone or group in which a box is hidden, itself in no other that is folded
 */
public record FoldedGraph(TopologyGraph graph, Map<Subject, Subject> inside) {
    private record Pair(Subject from, Subject to) {}

    public FoldedGraph {
        inside = Map.copyOf(inside);
    }

    /** The graph with those zones and groups folded; one that holds nothing stays as it is. */
    public static FoldedGraph of(TopologyGraph whole, Set<Subject> frames) {
        Map<Subject, Subject> inside = new HashMap<>();
        Map<Subject, List<GraphNode>> held = new HashMap<>();
        Nesting nesting = Nesting.of(whole);
        for (GraphNode node : whole.nodes()) {
            nesting.outermost(node.subject(), frames).ifPresent(frame -> {
                inside.put(node.subject(), frame);
                held.computeIfAbsent(frame, _ -> new ArrayList<>()).add(node);
            });
        }
        if (inside.isEmpty()) {
            return new FoldedGraph(whole, Map.of());
        }
        List<GraphNode> nodes = new ArrayList<>();
        for (GraphNode node : whole.nodes()) {
            List<GraphNode> holds = held.get(node.subject());
            if (holds != null) {
                nodes.add(folded(node, holds));
            } else if (!inside.containsKey(node.subject())) {
                nodes.add(node);
            }
        }
        return new FoldedGraph(new TopologyGraph(nodes, edges(whole.edges(), inside)), inside);
    }

    private static GraphNode folded(GraphNode frame, List<GraphNode> holds) {
        int records = holds.stream().mapToInt(GraphNode::records).sum();
        List<String> counts = frame.kind() == NodeKind.ZONE
                ? List.of((holds.size() == 1 ? "1 name" : counted(holds.size(), "names"))
                        + (records == 1 ? ", 1 record" : ", " + counted(records, "records")))
                : FoldedCounts.of(holds);
        return new GraphNode(
                frame.subject(), frame.kind(), frame.title(), counts, frame.group(), records, holds.size());
    }

    private static String counted(int number, String things) {
        return String.format(Locale.ROOT, "%,d %s", number, things);
    }

    private static List<GraphEdge> edges(List<GraphEdge> whole, Map<Subject, Subject> inside) {
        List<GraphEdge> edges = new ArrayList<>();
        Map<Pair, List<GraphEdge>> merged = new LinkedHashMap<>();
        Set<Subject> folded = Set.copyOf(inside.values());
        for (GraphEdge edge : whole) {
            Subject from = inside.getOrDefault(edge.from(), edge.from());
            Subject to = inside.getOrDefault(edge.to(), edge.to());
            if (!folded.contains(from) && !folded.contains(to)) {
                edges.add(edge);
            } else if (!from.equals(to)) {
                merged.computeIfAbsent(new Pair(from, to), _ -> new ArrayList<>())
                        .add(edge);
            }
        }
        merged.forEach((pair, all) -> edges.add(merged(pair, all)));
        return edges;
    }

    /** Of many lines the first says the kind, and the count stands for what they say. */
    private static GraphEdge merged(Pair ends, List<GraphEdge> all) {
        GraphEdge first = all.getFirst();
        return all.size() == 1
                ? new GraphEdge(ends.from(), ends.to(), first.kind(), first.label(), first.source())
                : new GraphEdge(ends.from(), ends.to(), first.kind(), counted(all.size(), "lines"), ends.from());
    }

    /** The box that is shown for that place: the folded zone for a name in it, the folded group for a box in it. */
    public Subject shown(Subject place) {
        Subject node = place.node();
        return inside.getOrDefault(node, node);
    }

    public boolean hides(Subject place) {
        return inside.containsKey(place.node());
    }

    /** What goes along each line that is shown, from what goes along each line of the whole graph: merged ones add up. */
    public Map<GraphEdge, Double> sums(Map<GraphEdge, Double> parts) {
        if (inside.isEmpty() || parts.isEmpty()) {
            return parts;
        }
        Set<Subject> folded = Set.copyOf(inside.values());
        Map<Pair, GraphEdge> merged = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            if (folded.contains(edge.from()) || folded.contains(edge.to())) {
                merged.put(new Pair(edge.from(), edge.to()), edge);
            }
        }
        Map<GraphEdge, Double> sums = new LinkedHashMap<>();
        parts.forEach((edge, part) -> {
            Pair ends = new Pair(shown(edge.from()), shown(edge.to()));
            boolean within = folded.contains(ends.from()) || folded.contains(ends.to());
            GraphEdge shown = within ? merged.get(ends) : edge;
            if (shown != null) {
                sums.merge(shown, part, Double::sum);
            }
        });
        return sums;
    }
}
