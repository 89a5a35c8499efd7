package fingerpost.layout;

import java.util.Comparator;
import java.util.List;

/**
 * A graph without groups, its boxes known by their index: what an {@link Engine} lays out.
 *
 * @param lines none from a box to itself
 * @param names of the boxes by which a person looks for them, empty for all others; none at all where nobody looks
 */
record Flat(List<Size> boxes, List<Line> lines, List<String> names) {
    Flat {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        names = List.copyOf(names);
    }

    Flat(List<Size> boxes, List<Line> lines) {
        this(boxes, lines, List.of());
    }

    /** The first name of those boxes; empty where none of them has any. */
    String name(List<Integer> some) {
        return names.isEmpty()
                ? ""
                : some.stream()
                        .map(names::get)
                        .filter(name -> !name.isEmpty())
                        .min(Comparator.naturalOrder())
                        .orElse("");
    }

    /**
     * A line between two boxes.
     *
     * @param fromY where it leaves, measured from the top of its box
     * @param toY where it arrives, measured from the top of its box
     */
    record Line(int from, double fromY, int to, double toY) {}

    /** Finds the boxes of a flat graph, in its order, in the quadrant right of and below the origin. */
    interface Engine {
        List<Box> place(Flat graph, java.util.function.BooleanSupplier cancelled);
    }
}
