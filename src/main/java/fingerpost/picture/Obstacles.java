package fingerpost.picture;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Boxes that are in the way, found by where they stand. */
final class Obstacles {
    private static final int MOST_CELLS = 192;

    private final Box bounds;
    private final double cell;
    private final int columns;
    private final List<List<Box>> cells = new ArrayList<>();

    Obstacles(List<Box> boxes) {
        bounds = boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 1, 1));
        cell = Math.max(160, Math.max(bounds.width(), bounds.height()) / MOST_CELLS);
        columns = (int) (bounds.width() / cell) + 1;
        int rows = (int) (bounds.height() / cell) + 1;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
        for (Box box : boxes) {
            for (int row = row(box.y()); row <= row(box.bottom()); row++) {
                for (int column = column(box.x()); column <= column(box.right()); column++) {
                    int at = row * columns + column;
                    if (cells.get(at).isEmpty()) {
                        cells.set(at, new ArrayList<>());
                    }
                    cells.get(at).add(box);
                }
            }
        }
    }

    /** All that meet that area, as far as they count; one that lies in several cells may come twice. */
    List<Box> in(Box area, Predicate<Box> counts) {
        List<Box> found = new ArrayList<>();
        if (area.intersects(bounds.grown(1))) {
            for (int row = row(area.y()); row <= row(area.bottom()); row++) {
                for (int column = column(area.x()); column <= column(area.right()); column++) {
                    for (Box box : cells.get(row * columns + column)) {
                        if (box.intersects(area) && counts.test(box)) {
                            found.add(box);
                        }
                    }
                }
            }
        }
        return found;
    }

    boolean isFree(Box area, Predicate<Box> counts) {
        if (!area.intersects(bounds.grown(1))) {
            return true;
        }
        for (int row = row(area.y()); row <= row(area.bottom()); row++) {
            for (int column = column(area.x()); column <= column(area.right()); column++) {
                List<Box> here = cells.get(row * columns + column);
                for (int i = 0; i < here.size(); i++) {
                    Box box = here.get(i);
                    if (box.intersects(area) && counts.test(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int row(double y) {
        return (int) Math.clamp((y - bounds.y()) / cell, 0, bounds.height() / cell);
    }

    private int column(double x) {
        return (int) Math.clamp((x - bounds.x()) / cell, 0, bounds.width() / cell);
    }
}
