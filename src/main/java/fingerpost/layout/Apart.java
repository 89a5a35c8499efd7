package fingerpost.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Sets {@link Hubs} apart before it lays out a large graph: what they lead to stands in the middle, piece beside piece; those
 * that mostly lead into it stand left of all, those that it leads to right of all. Small graphs stay as the engine places them.
 */
final class Apart implements Flat.Engine {
    /** Up to so many boxes one drawing is easily seen whole. */
    static final int SMALL = 60;

    private final Flat.Engine engine;

    Apart(Flat.Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<Box> place(Flat graph, BooleanSupplier cancelled) {
        int n = graph.boxes().size();
        BitSet hubs = n <= SMALL ? new BitSet() : Hubs.of(graph);
        if (hubs.isEmpty()) {
            return engine.place(graph, cancelled);
        }
        BitSet right = receiving(graph, hubs);
        BitSet left = (BitSet) hubs.clone();
        left.andNot(right);
        follow(graph, left, right, hubs);
        BitSet middle = new BitSet(n);
        middle.set(0, n);
        middle.andNot(left);
        middle.andNot(right);
        Box[] placed = new Box[n];
        Box centre = put(graph, middle, placed, cancelled);
        Box before = put(graph, left, placed, cancelled);
        Box after = put(graph, right, placed, cancelled);
        shift(left, placed, centre.x() - Spacing.LAYERS - before.right(), centre.centreY() - before.centreY());
        shift(right, placed, centre.right() + Spacing.LAYERS - after.x(), centre.centreY() - after.centreY());
        return List.of(placed);
    }

    /** Those with more lines in than out. */
    private static BitSet receiving(Flat graph, BitSet hubs) {
        int[] balance = new int[graph.boxes().size()];
        for (Flat.Line line : graph.lines()) {
            balance[line.to()]++;
            balance[line.from()]--;
        }
        return hubs.stream().filter(hub -> balance[hub] > 0).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** A box that only leads into a hub on the left, or only comes from one on the right, goes with it. */
    private static void follow(Flat graph, BitSet left, BitSet right, BitSet hubs) {
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        BitSet others = new BitSet();
        for (Flat.Line line : graph.lines()) {
            if (!hubs.get(line.from())) {
                (left.get(line.to()) ? before : others).set(line.from());
            }
            if (!hubs.get(line.to())) {
                (right.get(line.from()) ? after : others).set(line.to());
            }
        }
        before.andNot(others);
        before.andNot(after);
        after.andNot(others);
        left.or(before);
        right.or(after);
    }

    private Box put(Flat graph, BitSet some, Box[] placed, BooleanSupplier cancelled) {
        if (some.isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        int[] index = new int[placed.length];
        int[] back = some.stream().toArray();
        for (int i = 0; i < back.length; i++) {
            index[back[i]] = i;
        }
        List<Flat.Line> lines = new ArrayList<>();
        for (Flat.Line line : graph.lines()) {
            if (some.get(line.from()) && some.get(line.to())) {
                lines.add(new Flat.Line(index[line.from()], line.fromY(), index[line.to()], line.toY()));
            }
        }
        List<Size> sizes = some.stream().mapToObj(graph.boxes()::get).toList();
        List<String> names = graph.names().isEmpty()
                ? List.of()
                : some.stream().mapToObj(graph.names()::get).toList();
        List<Box> boxes = engine.place(new Flat(sizes, lines, names), cancelled);
        for (int i = 0; i < back.length; i++) {
            placed[back[i]] = boxes.get(i);
        }
        return boxes.stream().reduce(Box::with).orElseThrow();
    }

    private static void shift(BitSet some, Box[] placed, double dx, double dy) {
        some.stream().forEach(i -> placed[i] = placed[i].movedTo(placed[i].x() + dx, placed[i].y() + dy));
    }
}
