package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Lines up a dragged box with the edges and middles of others, with the far ends of its wires, and with the gaps between
 * others.
 */
final class Guides {
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

    /**
     * A wire of the dragged box.
     *
     * @param own how far below the upper edge of the dragged box it ends
     * @param y where its other end is
     * @param other the box there
     */
    record Level(double own, double y, Box other) {}

    /**
     * What a dragged box can line up with.
     *
     * @param grid where it stands when nothing is near enough to line up with
     */
    record Around(List<Box> others, List<Level> wires, Grid grid) {
        Around {
            others = List.copyOf(others);
            wires = List.copyOf(wires);
        }

        Around(List<Box> others) {
            this(others, List.of(), Grid.USUAL);
        }
    }

    /** So much further away a box counts as one unit further to go. */
    private static final double AWAY = 100;
    /** So much further to go is made up for by a wire that becomes straight, or a gap that becomes the same. */
    private static final double WORTH = 3;

    /**
     * A short way to go.
     *
     * @param cost the lower, the likelier it is meant
     * @param lines what says why once the box stands there
     */
    private record Match(double by, double cost, Function<Box, List<Box>> lines) {}

    private Guides() {}

    static Snapped snap(Box box, Around around, double tolerance) {
        Optional<Match> across = first(
                nearest(box, around.others(), ACROSS, tolerance, true),
                gap(box, around.others(), tolerance, Gaps.ACROSS));
        Optional<Match> down = first(
                straight(box, around.wires(), tolerance),
                first(
                        nearest(box, around.others(), DOWN, tolerance, false),
                        gap(box, around.others(), tolerance, Gaps.DOWN)));
        Box snapped = box.movedTo(
                across.map(match -> box.x() + match.by()).orElse(around.grid().at(box.x())),
                down.map(match -> box.y() + match.by()).orElse(around.grid().at(box.y())));
        List<Box> lines = new ArrayList<>();
        across.ifPresent(match -> lines.addAll(match.lines().apply(snapped)));
        down.ifPresent(match -> lines.addAll(match.lines().apply(snapped)));
        return new Snapped(snapped, lines);
    }

    private static Optional<Match> first(Optional<Match> one, Optional<Match> other) {
        return one.isEmpty() || other.filter(it -> it.cost() < one.get().cost()).isPresent()
                ? other.or(() -> one)
                : one;
    }

    /** How much paper lies between two boxes, the longer way. */
    private static double between(Box one, Box other) {
        double across = Math.max(one.x(), other.x()) - Math.min(one.right(), other.right());
        double down = Math.max(one.y(), other.y()) - Math.min(one.bottom(), other.bottom());
        return Math.max(0, Math.max(across, down));
    }

    private static Optional<Match> nearest(
            Box box, List<Box> others, List<ToDoubleFunction<Box>> lines, double tolerance, boolean upright) {
        Match best = null;
        for (Box other : others) {
            double away = between(box, other) / AWAY;
            for (ToDoubleFunction<Box> line : lines) {
                double at = line.applyAsDouble(other);
                double by = at - line.applyAsDouble(box);
                double cost = Math.abs(by) + away;
                if (Math.abs(by) < tolerance && (best == null || cost < best.cost())) {
                    best = new Match(by, cost, snapped -> {
                        Box both = snapped.with(other);
                        return List.of(
                                upright
                                        ? new Box(at, both.y(), 0, both.height())
                                        : new Box(both.x(), at, both.width(), 0));
                    });
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Match> straight(Box box, List<Level> wires, double tolerance) {
        Match best = null;
        double nearest = tolerance;
        for (Level wire : wires) {
            double by = wire.y() - wire.own() - box.y();
            if (Math.abs(by) < nearest) {
                nearest = Math.abs(by);
                best = new Match(by, nearest - WORTH, snapped -> {
                    Box both = snapped.with(wire.other());
                    return List.of(new Box(both.x(), wire.y(), both.width(), 0));
                });
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Match> gap(Box box, List<Box> others, double tolerance, Gaps direction) {
        Match best = null;
        double nearest = tolerance;
        for (Gaps.Place place : direction.places(box, others)) {
            if (Math.abs(place.by()) < nearest) {
                nearest = Math.abs(place.by());
                best = new Match(place.by(), nearest - WORTH, place::marks);
            }
        }
        return Optional.ofNullable(best);
    }
}
