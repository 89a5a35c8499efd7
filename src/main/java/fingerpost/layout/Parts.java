package fingerpost.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Lays out each connected part of a large graph by itself, small parts carefully and large ones quickly, and packs the parts
 * in rows. What no line joins is stacked together.
 */
final class Parts implements Flat.Engine {
    /** A careful engine takes less than a second up to here. */
    static final int SMALL = 1_200;

    private final Flat.Engine careful;
    private final Flat.Engine quick;
    private final int whole;

    Parts(Flat.Engine careful, Flat.Engine quick) {
        this(careful, quick, Apart.SMALL);
    }

    /** @param whole so many boxes the careful engine takes apart and packs by itself */
    Parts(Flat.Engine careful, Flat.Engine quick, int whole) {
        this.careful = careful;
        this.quick = quick;
        this.whole = whole;
    }

    private record Part(List<Integer> members, List<Box> boxes, Box bounds) {
        static Part of(List<Integer> members, List<Box> boxes) {
            return new Part(members, boxes, boxes.stream().reduce(Box::with).orElseThrow());
        }
    }

    @Override
    public List<Box> place(Flat graph, BooleanSupplier cancelled) {
        if (graph.boxes().size() <= whole) {
            return careful.place(graph, cancelled);
        }
        List<Part> parts = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        int[] index = new int[graph.boxes().size()];
        for (Map.Entry<List<Integer>, List<Flat.Line>> part : joined(graph).entrySet()) {
            List<Integer> members = part.getKey();
            if (members.size() == 1) {
                alone.add(members.getFirst());
                continue;
            }
            for (int i = 0; i < members.size(); i++) {
                index[members.get(i)] = i;
            }
            Flat flat = new Flat(
                    members.stream().map(graph.boxes()::get).toList(),
                    part.getValue().stream()
                            .map(line -> new Flat.Line(index[line.from()], line.fromY(), index[line.to()], line.toY()))
                            .toList());
            parts.add(Part.of(members, (members.size() <= SMALL ? careful : quick).place(flat, cancelled)));
        }
        if (!alone.isEmpty()) {
            if (!graph.names().isEmpty()) {
                alone.sort(
                        Comparator.comparing((Integer i) -> graph.names().get(i).isEmpty())
                                .thenComparing(i -> graph.names().get(i)));
            }
            parts.add(Part.of(
                    alone, Rows.stack(alone.stream().map(graph.boxes()::get).toList(), 0, 0)));
        }
        return packed(graph, parts, alone);
    }

    /** The lines of each part by its boxes, in the order of the first of them. */
    private static Map<List<Integer>, List<Flat.Line>> joined(Flat graph) {
        Joined joined = new Joined(graph.boxes().size());
        graph.lines().forEach(line -> joined.join(line.from(), line.to()));
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        Map<Integer, List<Flat.Line>> lines = new LinkedHashMap<>();
        for (int i = 0; i < graph.boxes().size(); i++) {
            members.computeIfAbsent(joined.rootOf(i), _ -> new ArrayList<>()).add(i);
        }
        for (Flat.Line line : graph.lines()) {
            lines.computeIfAbsent(joined.rootOf(line.from()), _ -> new ArrayList<>())
                    .add(line);
        }
        Map<List<Integer>, List<Flat.Line>> parts = new LinkedHashMap<>();
        members.forEach((at, each) -> parts.put(List.copyOf(each), lines.getOrDefault(at, List.of())));
        return parts;
    }

    /** All parts in rows; of one of them its boxes as they are. */
    private static List<Box> packed(Flat graph, List<Part> parts, List<Integer> alone) {
        Box[] placed = new Box[graph.boxes().size()];
        List<Shelves.Block> blocks = parts.stream()
                .map(part -> new Shelves.Block(
                        part.members().equals(alone),
                        graph.name(part.members()),
                        part.bounds().width(),
                        part.bounds().height()))
                .toList();
        for (Shelves.Place place : Shelves.of(blocks)) {
            Part part = parts.get(place.block());
            for (int i = 0; i < part.members().size(); i++) {
                Box box = part.boxes().get(i);
                placed[part.members().get(i)] = box.movedTo(
                        box.x() - part.bounds().x() + place.x(),
                        box.y() - part.bounds().y() + place.y());
            }
        }
        return List.of(placed);
    }
}
