package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lines up a dragged box with the edges and middles of others. */
final class Guides {
    static final double GRID = 8;

    private static final List<ToDoubleFunction<Box>> ACROSS = List.of(Box::x, Box::centreX, Box::right);
    private static final List<ToDoubleFunction<Box>> DOWN = List.of(Box::y, Box::centreY, Box::bottom);

    /**
     * Where the box comes to stand, and the lines that say why.
     *
     * @param lines thin boxes, upright or level, from the dragged box to what it stands in line with
     */
    record Snapped(Box box, List<Box> lines) {
        Snapped {
            lines = List.copyOf(lines);
        }
    }

    private Guides() {}

    /** To the grid where nothing is near enough to line up with. */
    static Snapped snap(Box box, List<Box> others, double tolerance) {
        Match across = nearest(box, others, ACROSS, tolerance);
        Match down = nearest(box, others, DOWN, tolerance);
        Box snapped = box.movedTo(
                across.other == null ? grid(box.x()) : box.x() + across.by,
                down.other == null ? grid(box.y()) : box.y() + down.by);
        List<Box> lines = new ArrayList<>();
        if (across.other != null) {
            Box both = snapped.with(across.other);
            lines.add(new Box(across.at, both.y(), 0, both.height()));
        }
        if (down.other != null) {
            Box both = snapped.with(down.other);
            lines.add(new Box(both.x(), down.at, both.width(), 0));
        }
        return new Snapped(snapped, lines);
    }

    static double grid(double value) {
        return Math.rint(value / GRID) * GRID;
    }

    private record Match(
            double by,
            double at,
            @org.jspecify.annotations.Nullable Box other) {}

    private static Match nearest(Box box, List<Box> others, List<ToDoubleFunction<Box>> lines, double tolerance) {
        Match best = new Match(0, 0, null);
        double nearest = tolerance;
        for (Box other : others) {
            for (ToDoubleFunction<Box> line : lines) {
                double by = line.applyAsDouble(other) - line.applyAsDouble(box);
                if (Math.abs(by) < nearest) {
                    nearest = Math.abs(by);
                    best = new Match(by, line.applyAsDouble(other), other);
                }
            }
        }
        return best;
    }
}
