package fingerpost.layout;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds a place for new boxes near what they connect to, and moves nothing that stands already. A drawing without any
 * place yet gets the tidy layout of another.
 */
public final class IncrementalPlacer {
    private static final int MANY = 60;

    private final Layout first;

    /** @param first for a drawing in which nothing stands yet */
    public IncrementalPlacer(Layout first) {
        this.first = first;
    }

    /**
     * The boxes of the nodes that {@code standing} lacks; frames of zones only where the zone is empty.
     *
     * @param standing boxes that stay, those of names and other nodes; frames of zones that have names do not count
     */
    public Map<Subject, Box> place(
            TopologyGraph graph, Map<Subject, Size> sizes, Map<Subject, Box> standing, BooleanSupplier cancelled) {
        Set<Subject> filled = new HashSet<>();
        graph.nodes().forEach(node -> node.group().ifPresent(filled::add));
        List<GraphNode> missing = graph.nodes().stream()
                .filter(node -> !filled.contains(node.subject()) && !standing.containsKey(node.subject()))
                .toList();
        Map<Subject, Box> placed = new LinkedHashMap<>();
        if (missing.isEmpty()) {
            return placed;
        }
        if (graph.nodes().stream().noneMatch(node -> standing.containsKey(node.subject()))) {
            Map<Subject, Box> all = first.place(graph, sizes, cancelled);
            missing.forEach(node -> placed.put(node.subject(), all.getOrDefault(node.subject(), new Box(0, 0, 1, 1))));
            return placed;
        }
        Ground ground = new Ground(graph, standing);
        Map<Subject, Box> block = block(graph, sizes, missing, ground, cancelled);
        for (GraphNode node : missing) {
            Box box = block.get(node.subject());
            if (box != null) {
                ground.put(node, box);
                placed.put(node.subject(), box);
            }
        }
        Map<Subject, List<Subject>> before = new HashMap<>();
        Map<Subject, List<Subject>> after = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            before.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
            after.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.to());
        }
        List<GraphNode> waiting = new ArrayList<>(missing);
        waiting.removeIf(node -> placed.containsKey(node.subject()));
        while (!waiting.isEmpty()) {
            GraphNode node = waiting.stream()
                    .max(Comparator.comparingInt(each -> standingNeighbours(each, ground, before, after)))
                    .orElseThrow();
            waiting.remove(node);
            Size size = node.isFrame() ? Frames.EMPTY : sizes.getOrDefault(node.subject(), Frames.EMPTY);
            Box wish = wish(node, size, ground, before, after);
            Box box = ground.nearestFree(node, wish);
            ground.put(node, box);
            placed.put(node.subject(), box);
        }
        return placed;
    }

    /** Many new boxes at once are laid out by themselves, below all that stands. */
    private Map<Subject, Box> block(
            TopologyGraph graph,
            Map<Subject, Size> sizes,
            List<GraphNode> missing,
            Ground ground,
            BooleanSupplier cancelled) {
        Set<Subject> free = new HashSet<>();
        Nesting nesting = Nesting.of(graph);
        for (GraphNode node : missing) {
            if (node.group().isEmpty() || ground.content(node.group().get()).isEmpty()) {
                free.add(node.subject());
                free.addAll(nesting.around(node.subject()));
            }
        }
        if (free.size() < MANY) {
            return Map.of();
        }
        TopologyGraph part = new TopologyGraph(
                graph.nodes().stream()
                        .filter(node -> free.contains(node.subject()))
                        .toList(),
                graph.edges().stream()
                        .filter(edge -> free.contains(edge.from()) && free.contains(edge.to()))
                        .toList());
        Box all = ground.everything();
        Map<Subject, Box> moved = new LinkedHashMap<>();
        first.place(part, sizes, cancelled)
                .forEach((subject, box) ->
                        moved.put(subject, box.movedTo(box.x() + all.x(), box.y() + all.bottom() + Spacing.PARTS)));
        return moved;
    }

    private static int standingNeighbours(
            GraphNode node, Ground ground, Map<Subject, List<Subject>> before, Map<Subject, List<Subject>> after) {
        return count(before.get(node.subject()), ground) + count(after.get(node.subject()), ground);
    }

    private static int count(@org.jspecify.annotations.Nullable List<Subject> subjects, Ground ground) {
        return subjects == null
                ? 0
                : (int) subjects.stream()
                        .filter(each -> ground.box(each).isPresent())
                        .count();
    }

    /** Right of what leads here, else left of where it leads, else below everything in its zone or on the drawing. */
    private static Box wish(
            GraphNode node,
            Size size,
            Ground ground,
            Map<Subject, List<Subject>> before,
            Map<Subject, List<Subject>> after) {
        if (node.group().isPresent()) {
            Optional<Box> content = ground.content(node.group().get());
            if (content.isPresent()) {
                return size.at(content.get().x(), content.get().bottom() + Spacing.ROWS);
            }
        }
        Optional<Box> left = before.getOrDefault(node.subject(), List.of()).stream()
                .flatMap(each -> ground.outer(each).stream())
                .reduce(Box::with);
        if (left.isPresent()) {
            return size.at(left.get().right() + Spacing.LAYERS, left.get().centreY() - size.height() / 2);
        }
        Optional<Box> right = after.getOrDefault(node.subject(), List.of()).stream()
                .flatMap(each -> ground.outer(each).stream())
                .reduce(Box::with);
        if (right.isPresent()) {
            return size.at(
                    right.get().x() - Spacing.LAYERS - size.width(), right.get().centreY() - size.height() / 2);
        }
        Box all = ground.everything();
        return size.at(all.x(), all.bottom() + Spacing.PARTS);
    }
}
