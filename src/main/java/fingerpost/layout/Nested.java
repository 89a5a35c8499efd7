package fingerpost.layout;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays out the inside of every frame on its own, the innermost first, then what stands in none as one flat graph in which a
 * line meets a frame at the height of what it leads to. Splitting at the frames keeps an engine fast where nesting would not be.
 */
final class Nested {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Flat.Engine engine;
    private final BooleanSupplier cancelled;
    private final TopologyGraph graph;
    private final Map<Subject, Size> sizes;
    private final Nesting nesting;
    private final Map<Subject, List<Subject>> members = new LinkedHashMap<>();
    /** Where each box stands in the frame around it, from the same corner for all in one frame. */
    private final Map<Subject, Box> inside = new HashMap<>();
    /** The frames around that, from the corner of what is in them. */
    private final Map<Subject, Box> frames = new HashMap<>();

    /** A line within one frame, or outside of all: from where and to where there, with its heights. */
    private record Lifted(Subject from, double fromY, Subject to, double toY) {}

    Nested(Flat.Engine engine, TopologyGraph graph, Map<Subject, Size> sizes, BooleanSupplier cancelled) {
        this.engine = engine;
        this.graph = graph;
        this.sizes = sizes;
        this.cancelled = cancelled;
        this.nesting = Nesting.of(graph);
    }

    Map<Subject, Box> place() {
        List<GraphNode> outer = new ArrayList<>();
        for (GraphNode node : graph.nodes()) {
            nesting.frame(node.subject())
                    .ifPresentOrElse(
                            frame -> members.computeIfAbsent(frame, _ -> new ArrayList<>())
                                    .add(node.subject()),
                            () -> outer.add(node));
        }
        Map<Subject, List<GraphEdge>> inner = new HashMap<>();
        List<GraphEdge> outside = new ArrayList<>();
        for (GraphEdge edge : graph.edges()) {
            common(edge)
                    .ifPresentOrElse(
                            frame -> inner.computeIfAbsent(frame, _ -> new ArrayList<>())
                                    .add(edge),
                            () -> outside.add(edge));
        }
        for (Subject frame : nesting.inward()) {
            placeInside(
                    Objects.requireNonNull(members.get(frame)),
                    lifted(inner.getOrDefault(frame, List.of()), Optional.of(frame)));
            members.get(frame).stream()
                    .flatMap(each -> Stream.ofNullable(inside.get(each)))
                    .reduce(Box::with)
                    .ifPresent(content -> frames.put(frame, Frames.around(content)));
        }
        return outside(outer, lifted(outside, Optional.empty()));
    }

    /** The smallest frame around both ends. */
    private Optional<Subject> common(GraphEdge edge) {
        List<Subject> to = nesting.around(edge.to());
        return nesting.around(edge.from()).stream().filter(to::contains).findFirst();
    }

    /** Those lines as they are among what stands directly in that frame. */
    private List<Lifted> lifted(List<GraphEdge> edges, Optional<Subject> frame) {
        List<Lifted> lifted = new ArrayList<>();
        for (GraphEdge edge : edges) {
            Subject from = within(edge.from(), frame);
            Subject to = within(edge.to(), frame);
            if (!from.equals(to)) {
                lifted.add(new Lifted(from, height(edge.from(), from), to, height(edge.to(), to)));
            }
        }
        return lifted;
    }

    /** What of that frame holds the box, or is it. */
    private Subject within(Subject box, Optional<Subject> frame) {
        Subject each = box;
        while (!nesting.frame(each).equals(frame) && nesting.frame(each).isPresent()) {
            each = nesting.frame(each).get();
        }
        return each;
    }

    private void placeInside(List<Subject> boxes, List<Lifted> lines) {
        stopIfCancelled();
        Map<Subject, Integer> joined = new LinkedHashMap<>();
        for (Lifted line : lines) {
            joined.putIfAbsent(line.from(), joined.size());
            joined.putIfAbsent(line.to(), joined.size());
        }
        double bottom = 0;
        if (!joined.isEmpty()) {
            List<Subject> order = List.copyOf(joined.keySet());
            List<Box> placed =
                    engine.place(new Flat(order.stream().map(this::size).toList(), flat(lines, joined)), cancelled);
            for (int i = 0; i < order.size(); i++) {
                inside.put(order.get(i), placed.get(i));
                bottom = Math.max(bottom, placed.get(i).bottom() + Spacing.ROWS);
            }
        }
        List<Subject> alone =
                boxes.stream().filter(name -> !joined.containsKey(name)).toList();
        List<Box> stacked = Rows.stack(alone.stream().map(this::size).toList(), 0, bottom);
        for (int i = 0; i < alone.size(); i++) {
            inside.put(alone.get(i), stacked.get(i));
        }
    }

    private static List<Flat.Line> flat(List<Lifted> lines, Map<Subject, Integer> index) {
        return lines.stream()
                .filter(line -> index.containsKey(line.from()) && index.containsKey(line.to()))
                .map(line -> new Flat.Line(
                        Objects.requireNonNull(index.get(line.from())),
                        line.fromY(),
                        Objects.requireNonNull(index.get(line.to())),
                        line.toY()))
                .toList();
    }

    private Map<Subject, Box> outside(List<GraphNode> outer, List<Lifted> lines) {
        Map<Subject, Integer> index = new LinkedHashMap<>();
        List<Size> boxes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (GraphNode node : outer) {
            index.put(node.subject(), boxes.size());
            boxes.add(size(node.subject()));
            titles.add(node.kind().isFrame() ? read(node.title()) : "");
        }
        List<Box> placed = engine.place(new Flat(boxes, flat(lines, index), titles), cancelled);
        Map<Subject, Box> all = new LinkedHashMap<>();
        index.forEach((subject, i) -> all.put(subject, placed.get(i)));
        List<Subject> outward = new ArrayList<>(nesting.inward());
        Collections.reverse(outward);
        for (Subject frame : outward) {
            Box at = all.get(frame);
            Box content = frames.get(frame);
            if (at != null && content != null) {
                for (Subject each : Objects.requireNonNull(members.get(frame))) {
                    Box box = inside.get(each);
                    if (box != null) {
                        all.put(each, box.movedTo(box.x() - content.x() + at.x(), box.y() - content.y() + at.y()));
                    }
                }
            }
        }
        return all;
    }

    /** As a person reads it: 2 before 10. */
    private static String read(String title) {
        return NUMBER.matcher(title)
                .replaceAll(found -> "0".repeat(Math.max(0, 9 - found.group().length())) + found.group());
    }

    /** Where a line to that box meets what holds it, from the top of that. */
    private double height(Subject box, Subject holder) {
        double height = frames.containsKey(box) ? Frames.HEADER / 2 : size(box).height() / 2;
        for (Subject each = box;
                !each.equals(holder);
                each = nesting.frame(each).orElseThrow()) {
            Box at = inside.get(each);
            Box frame = frames.get(nesting.frame(each).orElseThrow());
            if (at != null && frame != null) {
                height += at.y() - frame.y();
            }
        }
        return height;
    }

    private Size size(Subject subject) {
        Box frame = frames.get(subject);
        return frame == null ? sizes.getOrDefault(subject, Frames.EMPTY) : new Size(frame.width(), frame.height());
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The layout was cancelled.");
        }
    }
}
