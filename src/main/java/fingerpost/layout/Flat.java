package fingerpost.layout;

import java.util.List;

/**
 * A graph without groups, its boxes known by their index: what an {@link Engine} lays out.
 *
 * @param lines none from a box to itself
 */
record Flat(List<Size> boxes, List<Line> lines) {
    Flat {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
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
