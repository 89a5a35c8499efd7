package fingerpost.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Finds room among boxes that stay where they are. */
final class Room {
    /** That close two boxes may come. */
    static final double GAP = 24;

    private static final int RINGS = 16;
    private static final int FAR_RINGS = 400;

    private final List<Box> taken;
    private final BooleanSupplier cancelled;

    Room(List<Box> taken, BooleanSupplier cancelled) {
        this.taken = new ArrayList<>(taken);
        this.cancelled = cancelled;
    }

    /** A way, right and down. */
    record Shift(double dx, double dy) {
        static final Shift NONE = new Shift(0, 0);

        static Shift between(Box from, Box to) {
            return new Shift(to.x() - from.x(), to.y() - from.y());
        }

        Box of(Box box) {
            return box.movedTo(box.x() + dx, box.y() + dy);
        }
    }

    void take(Box box) {
        taken.add(box);
    }

    boolean isFree(Box box) {
        return taken.stream().noneMatch(box.grown(GAP - 1)::intersects);
    }

    /** The shortest way to where all of them are free, kept in their order to each other; empty where none is near. */
    Optional<Shift> together(List<Box> boxes) {
        Box around = boxes.stream().reduce(Box::with).orElseThrow().grown(GAP * (RINGS + 1));
        Room near = new Room(taken.stream().filter(around::intersects).toList(), cancelled);
        return near.search(boxes, RINGS);
    }

    /** The shortest way to where it is free. */
    Shift alone(Box box) {
        return search(List.of(box), FAR_RINGS).orElseGet(() -> {
            double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(box.y());
            return new Shift(0, bottom + GAP - box.y());
        });
    }

    private Optional<Shift> search(List<Box> boxes, int rings) {
        for (int ring = 0; ring <= rings; ring++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The layout was cancelled.");
            }
            Shift best = null;
            double nearest = Double.MAX_VALUE;
            for (Shift shift : around(ring)) {
                double length = Math.hypot(shift.dx(), shift.dy());
                if (length < nearest && boxes.stream().allMatch(box -> isFree(shift.of(box)))) {
                    best = shift;
                    nearest = length;
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    /** The ways to the cells of one ring around. */
    private static List<Shift> around(int ring) {
        if (ring == 0) {
            return List.of(Shift.NONE);
        }
        List<Shift> shifts = new ArrayList<>();
        double far = ring * GAP;
        for (int i = -ring; i <= ring; i++) {
            shifts.add(new Shift(i * GAP, far));
            shifts.add(new Shift(i * GAP, -far));
            shifts.add(new Shift(far, i * GAP));
            shifts.add(new Shift(-far, i * GAP));
        }
        return shifts;
    }
}
