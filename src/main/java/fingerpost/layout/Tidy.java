package fingerpost.layout;

import fingerpost.layout.Room.Shift;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Lays out some boxes of a drawing anew, near where they stood, and moves nothing else: what was not chosen stays, and so does
 * what is pinned; the new layout is shifted to where it fits the pinned ones best.
 */
public final class Tidy {
    private final Layout layout;

    public Tidy(Layout layout) {
        this.layout = layout;
    }

    /**
     * The new places of those that were chosen and are not pinned.
     *
     * @param standing the boxes of all names and other nodes; frames of zones that have names do not count
     * @param chosen names and other nodes; a zone that has names stands for none of them
     * @throws CancellationException once {@code cancelled} says so
     */
    public Map<Subject, Box> place(
            TopologyGraph graph,
            Map<Subject, Size> sizes,
            Map<Subject, Box> standing,
            Set<Subject> chosen,
            Set<Subject> pinned,
            BooleanSupplier cancelled) {
        return new Work(graph, sizes, standing, chosen, pinned, cancelled).place();
    }

    private final class Work {
        private final TopologyGraph graph;
        private final Map<Subject, Size> sizes;
        private final Map<Subject, Box> standing;
        private final Set<Subject> chosen;
        private final Set<Subject> pinned;
        private final BooleanSupplier cancelled;
        private final Nesting nesting;
        /** What stands in each frame that stands in no other, at whatever depth, without frames. */
        private final Map<Subject, Set<Subject>> names = new LinkedHashMap<>();

        private final Set<Subject> inZones = new HashSet<>();
        private final Map<Subject, Box> placed = new LinkedHashMap<>();

        Work(
                TopologyGraph graph,
                Map<Subject, Size> sizes,
                Map<Subject, Box> standing,
                Set<Subject> chosen,
                Set<Subject> pinned,
                BooleanSupplier cancelled) {
            this.graph = graph;
            this.sizes = sizes;
            this.standing = new HashMap<>(standing);
            this.chosen = chosen;
            this.pinned = pinned;
            this.cancelled = cancelled;
            this.nesting = Nesting.of(graph);
            for (GraphNode node : graph.nodes()) {
                Subject outer = nesting.outermost(node.subject());
                if (!outer.equals(node.subject()) && !nesting.isFilled(node.subject())) {
                    names.computeIfAbsent(outer, _ -> new LinkedHashSet<>()).add(node.subject());
                }
            }
            names.values().forEach(inZones::addAll);
            this.standing.keySet().removeAll(nesting.filled());
        }

        Map<Subject, Box> place() {
            names.forEach((zone, members) -> {
                Set<Subject> some = both(members, chosen);
                if (!some.isEmpty() && some.size() < members.size()) {
                    Map<Subject, Set<Subject>> byFrame = new LinkedHashMap<>();
                    some.forEach(each -> byFrame.computeIfAbsent(
                                    nesting.frame(each).orElse(zone), _ -> new LinkedHashSet<>())
                            .add(each));
                    byFrame.forEach((frame, each) -> inside(frame, zone, each));
                }
            });
            outside();
            return placed;
        }

        /**
         * Some of what stands directly in a frame, among the others.
         *
         * @param outer the frame around that one which is in no other, or itself
         */
        private void inside(Subject frame, Subject outer, Set<Subject> some) {
            List<GraphNode> nodes = graph.nodes().stream()
                    .filter(node -> some.contains(node.subject()))
                    .map(node ->
                            new GraphNode(node.subject(), node.kind(), node.title(), node.details(), Optional.empty()))
                    .toList();
            Map<Subject, Box> laid = laid(nodes);
            Shift shift = shift(laid, some);
            List<Box> taken = new ArrayList<>();
            for (Subject other : Objects.requireNonNull(names.get(outer))) {
                boolean here = nesting.frame(other).equals(Optional.of(frame));
                if (!some.contains(other) || pinned.contains(other)) {
                    find(other)
                            .map(box -> here ? box : box.grown(Frames.PADDING))
                            .ifPresent(taken::add);
                }
            }
            outer(Set.of(outer)).values().forEach(box -> taken.add(box.grown(Frames.PADDING)));
            Map<Subject, Box> moving = new LinkedHashMap<>();
            some.stream()
                    .filter(name -> !pinned.contains(name))
                    .forEach(name -> moving.put(name, shift.of(box(laid, name))));
            settle(moving, new Room(taken, cancelled), both(some, pinned).isEmpty())
                    .forEach(this::put);
        }

        /** Zones of which every name was chosen, and what is in no zone, among all else. */
        private void outside() {
            Set<Subject> zones = new LinkedHashSet<>();
            Set<Subject> leaves = new LinkedHashSet<>();
            for (GraphNode node : graph.nodes()) {
                Set<Subject> members = names.get(node.subject());
                if (members != null && chosen.containsAll(members)) {
                    zones.add(node.subject());
                    leaves.addAll(members);
                } else if (members == null
                        && nesting.frame(node.subject()).isEmpty()
                        && chosen.contains(node.subject())) {
                    leaves.add(node.subject());
                }
            }
            if (leaves.isEmpty()) {
                return;
            }
            Map<Subject, Box> laid = laid(graph.nodes().stream()
                    .filter(node -> leaves.contains(node.subject())
                            || zones.contains(node.subject())
                            || nesting.isIn(node.subject(), zones))
                    .toList());
            Shift shift = shift(laid, leaves);
            for (Subject zone : zones) {
                Set<Subject> members = Objects.requireNonNull(names.get(zone));
                if (!both(members, pinned).isEmpty()) {
                    around(members, laid);
                }
            }
            Map<Subject, Box> moving = new LinkedHashMap<>();
            Set<Subject> stays = new LinkedHashSet<>(pinned);
            for (Subject zone : zones) {
                if (both(Objects.requireNonNull(names.get(zone)), pinned).isEmpty()) {
                    moving.put(zone, shift.of(box(laid, zone)));
                } else {
                    stays.add(zone);
                }
            }
            leaves.stream()
                    .filter(leaf -> !stays.contains(leaf) && !inZones.contains(leaf))
                    .forEach(leaf -> moving.put(leaf, shift.of(box(laid, leaf))));
            Room room = new Room(List.copyOf(outer(moving.keySet()).values()), cancelled);
            settle(moving, room, both(leaves, pinned).isEmpty()).forEach((subject, box) -> {
                Shift way = Shift.between(box(laid, subject), box);
                Set<Subject> members = names.get(subject);
                if (members == null) {
                    put(subject, box);
                } else {
                    members.forEach(name -> put(name, way.of(box(laid, name))));
                }
            });
        }

        /** The names of a zone around those of them that are pinned. */
        private void around(Set<Subject> members, Map<Subject, Box> laid) {
            Shift shift = shift(laid, members);
            Map<Subject, Box> moving = new LinkedHashMap<>();
            Room room = new Room(List.of(), cancelled);
            for (Subject name : members) {
                if (pinned.contains(name)) {
                    find(name).ifPresent(room::take);
                } else {
                    moving.put(name, shift.of(box(laid, name)));
                }
            }
            settle(moving, room, false).forEach(this::put);
        }

        private Map<Subject, Box> laid(List<GraphNode> nodes) {
            Set<Subject> there = new LinkedHashSet<>();
            nodes.forEach(node -> there.add(node.subject()));
            TopologyGraph part = new TopologyGraph(
                    nodes,
                    graph.edges().stream()
                            .filter(edge -> there.contains(edge.from()) && there.contains(edge.to()))
                            .toList());
            return layout.place(part, sizes, cancelled);
        }

        /** The way from the layout to the pinned ones, in the mean; or to the corner where all of them stood. */
        private Shift shift(Map<Subject, Box> laid, Set<Subject> leaves) {
            List<Subject> held = leaves.stream()
                    .filter(leaf -> pinned.contains(leaf) && find(leaf).isPresent())
                    .toList();
            if (!held.isEmpty()) {
                double dx = 0;
                double dy = 0;
                for (Subject leaf : held) {
                    Shift way = Shift.between(box(laid, leaf), find(leaf).orElseThrow());
                    dx += way.dx() / held.size();
                    dy += way.dy() / held.size();
                }
                return new Shift(Math.rint(dx), Math.rint(dy));
            }
            Optional<Box> was =
                    leaves.stream().flatMap(leaf -> find(leaf).stream()).reduce(Box::with);
            Optional<Box> is = leaves.stream().map(leaf -> box(laid, leaf)).reduce(Box::with);
            return was.isPresent() && is.isPresent() ? Shift.between(is.get(), was.get()) : Shift.NONE;
        }

        /** Where they come to stand: all shifted alike if there is room nearby and that is wanted, else each near its place. */
        private Map<Subject, Box> settle(Map<Subject, Box> moving, Room room, boolean alike) {
            Map<Subject, Box> settled = new LinkedHashMap<>();
            List<Subject> homeless = new ArrayList<>();
            Optional<Shift> all =
                    alike && !moving.isEmpty() ? room.together(List.copyOf(moving.values())) : Optional.empty();
            moving.forEach((subject, wish) -> {
                Box box = all.orElse(Shift.NONE).of(wish);
                if (all.isPresent() || room.isFree(box)) {
                    settled.put(subject, box);
                } else {
                    homeless.add(subject);
                }
            });
            settled.values().forEach(room::take);
            for (Subject subject : homeless) {
                Box wish = box(moving, subject);
                Box box = room.alone(wish).of(wish);
                room.take(box);
                settled.put(subject, box);
            }
            return settled;
        }

        /** Frames and boxes outside of frames as they stand now, without some. */
        private Map<Subject, Box> outer(Set<Subject> without) {
            Map<Subject, Box> boxes = new LinkedHashMap<>();
            Map<Subject, Box> frames = Frames.around(graph, standing);
            for (GraphNode node : graph.nodes()) {
                Box box = node.isFrame() ? frames.get(node.subject()) : standing.get(node.subject());
                if (box != null && nesting.frame(node.subject()).isEmpty() && !without.contains(node.subject())) {
                    boxes.put(node.subject(), box);
                }
            }
            return boxes;
        }

        private void put(Subject subject, Box box) {
            Box whole = box.movedTo(Math.rint(box.x()), Math.rint(box.y()));
            placed.put(subject, whole);
            standing.put(subject, whole);
        }

        private Optional<Box> find(Subject subject) {
            return Optional.ofNullable(standing.get(subject));
        }

        private static Box box(Map<Subject, Box> boxes, Subject subject) {
            return Objects.requireNonNull(boxes.get(subject), () -> subject + " was not laid out.");
        }

        private static Set<Subject> both(Set<Subject> one, Set<Subject> other) {
            Set<Subject> shared = new LinkedHashSet<>(one);
            shared.retainAll(other);
            return shared;
        }
    }
}
