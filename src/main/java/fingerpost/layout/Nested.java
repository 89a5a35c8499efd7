package fingerpost.layout;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Lays out the inside of every zone on its own, then the zones and all else as one flat graph in which a line meets the
 * zone's frame at the height of its name. Splitting at the frames keeps an engine fast where nesting would not be.
 */
final class Nested {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Flat.Engine engine;
    private final BooleanSupplier cancelled;
    private final TopologyGraph graph;
    private final Map<Subject, Size> sizes;
    private final Map<Subject, List<Subject>> members = new LinkedHashMap<>();
    private final Map<Subject, Subject> zoneOf = new HashMap<>();
    private final Map<Subject, Box> inside = new HashMap<>();

    Nested(Flat.Engine engine, TopologyGraph graph, Map<Subject, Size> sizes, BooleanSupplier cancelled) {
        this.engine = engine;
        this.graph = graph;
        this.sizes = sizes;
        this.cancelled = cancelled;
    }

    Map<Subject, Box> place() {
        for (GraphNode node : graph.nodes()) {
            node.group().ifPresent(zone -> {
                members.computeIfAbsent(zone, _ -> new ArrayList<>()).add(node.subject());
                zoneOf.put(node.subject(), zone);
            });
        }
        Map<Subject, List<GraphEdge>> inner = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            Subject zone = zoneOf.get(edge.from());
            if (zone != null
                    && zone.equals(zoneOf.get(edge.to()))
                    && !edge.from().equals(edge.to())) {
                inner.computeIfAbsent(zone, _ -> new ArrayList<>()).add(edge);
            }
        }
        members.forEach((zone, names) -> placeInside(names, inner.getOrDefault(zone, List.of())));
        return outside();
    }

    private void placeInside(List<Subject> names, List<GraphEdge> lines) {
        stopIfCancelled();
        Map<Subject, Integer> joined = new LinkedHashMap<>();
        for (GraphEdge line : lines) {
            joined.putIfAbsent(line.from(), joined.size());
            joined.putIfAbsent(line.to(), joined.size());
        }
        double bottom = 0;
        if (!joined.isEmpty()) {
            List<Subject> order = List.copyOf(joined.keySet());
            List<Flat.Line> flat = lines.stream()
                    .map(line -> new Flat.Line(
                            Objects.requireNonNull(joined.get(line.from())),
                            size(line.from()).height() / 2,
                            Objects.requireNonNull(joined.get(line.to())),
                            size(line.to()).height() / 2))
                    .toList();
            List<Box> boxes =
                    engine.place(new Flat(order.stream().map(this::size).toList(), flat), cancelled);
            for (int i = 0; i < order.size(); i++) {
                inside.put(order.get(i), boxes.get(i));
                bottom = Math.max(bottom, boxes.get(i).bottom() + Spacing.ROWS);
            }
        }
        List<Subject> alone =
                names.stream().filter(name -> !joined.containsKey(name)).toList();
        List<Box> stacked = Rows.stack(alone.stream().map(this::size).toList(), 0, bottom);
        for (int i = 0; i < alone.size(); i++) {
            inside.put(alone.get(i), stacked.get(i));
        }
    }

    private Map<Subject, Box> outside() {
        Map<Subject, Box> frames = Frames.around(graph, inside);
        Map<Subject, Integer> index = new LinkedHashMap<>();
        List<Size> outer = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (GraphNode node : graph.nodes()) {
            if (!zoneOf.containsKey(node.subject())) {
                index.put(node.subject(), outer.size());
                titles.add(node.kind().isFrame() ? read(node.title()) : "");
                Box frame = frames.get(node.subject());
                outer.add(frame == null ? size(node.subject()) : new Size(frame.width(), frame.height()));
            }
        }
        List<Flat.Line> lines = new ArrayList<>();
        for (GraphEdge edge : graph.edges()) {
            Integer from = index.get(zoneOf.getOrDefault(edge.from(), edge.from()));
            Integer to = index.get(zoneOf.getOrDefault(edge.to(), edge.to()));
            if (from != null && to != null && !from.equals(to)) {
                lines.add(new Flat.Line(from, height(edge.from(), frames), to, height(edge.to(), frames)));
            }
        }
        List<Box> placed = engine.place(new Flat(outer, lines, titles), cancelled);
        Map<Subject, Box> all = new LinkedHashMap<>();
        index.forEach((subject, i) -> all.put(subject, placed.get(i)));
        members.forEach((zone, names) -> {
            Box frame = all.get(zone);
            Box content = frames.get(zone);
            if (frame != null && content != null) {
                for (Subject name : names) {
                    Box box = inside.get(name);
                    if (box != null) {
                        all.put(
                                name,
                                box.movedTo(box.x() - content.x() + frame.x(), box.y() - content.y() + frame.y()));
                    }
                }
            }
        });
        return all;
    }

    /** As a person reads it: 2 before 10. */
    private static String read(String title) {
        return NUMBER.matcher(title)
                .replaceAll(found -> "0".repeat(Math.max(0, 9 - found.group().length())) + found.group());
    }

    /** Where a line meets the outer box of that subject, from its top. */
    private double height(Subject subject, Map<Subject, Box> frames) {
        Subject zone = zoneOf.get(subject);
        Box name = inside.get(subject);
        Box frame = zone == null ? null : frames.get(zone);
        if (name != null && frame != null) {
            return name.centreY() - frame.y();
        }
        return frames.containsKey(subject) ? Frames.HEADER / 2 : size(subject).height() / 2;
    }

    private Size size(Subject subject) {
        return sizes.getOrDefault(subject, Frames.EMPTY);
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The layout was cancelled.");
        }
    }
}
