package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where a box stands as far from its neighbours in a row or column as they stand from each other. */
enum Gaps {
    ACROSS,
    DOWN;

    private static final double TICK = 5;

    /**
     * One place.
     *
     * @param by how far the box has to go
     * @param before the neighbours, the dragged box being left out, from left to right or from above
     * @param at how many of them come before the dragged box
     */
    record Place(double by, Gaps direction, List<Box> before, int at) {
        /** A mark in each gap, with a tick at both ends. */
        List<Box> marks(Box box) {
            List<Box> row = new ArrayList<>(before);
            row.add(at, box);
            List<Box> marks = new ArrayList<>();
            for (int i = 0; i + 1 < row.size(); i++) {
                marks.addAll(direction.mark(row.get(i), row.get(i + 1), box));
            }
            return marks;
        }
    }

    /** Between two neighbours, behind two, or before two. */
    List<Place> places(Box box, List<Box> others) {
        List<Box> row = others.stream()
                .filter(other -> isBeside(box, other))
                .sorted(Comparator.comparingDouble(this::start))
                .toList();
        double middle = (start(box) + end(box)) / 2;
        int at = 0;
        while (at < row.size() && (start(row.get(at)) + end(row.get(at))) / 2 < middle) {
            at++;
        }
        List<Place> places = new ArrayList<>();
        if (at > 0 && at < row.size()) {
            add(
                    places,
                    box,
                    row.subList(at - 1, at + 1),
                    1,
                    (end(row.get(at - 1)) + start(row.get(at)) - length(box)) / 2);
        }
        if (at > 1) {
            double gap = start(row.get(at - 1)) - end(row.get(at - 2));
            add(places, box, row.subList(at - 2, at), 2, end(row.get(at - 1)) + gap);
        }
        if (at + 1 < row.size()) {
            double gap = start(row.get(at + 1)) - end(row.get(at));
            add(places, box, row.subList(at, at + 2), 0, start(row.get(at)) - gap - length(box));
        }
        return places;
    }

    private void add(List<Place> places, Box box, List<Box> neighbours, int at, double start) {
        Place place = new Place(start - start(box), this, List.copyOf(neighbours), at);
        List<Box> row = new ArrayList<>(neighbours);
        row.add(at, this == ACROSS ? box.movedTo(start, box.y()) : box.movedTo(box.x(), start));
        boolean apart = start(row.get(1)) > end(row.get(0)) && start(row.get(2)) > end(row.get(1));
        if (apart) {
            places.add(place);
        }
    }

    private List<Box> mark(Box one, Box next, Box box) {
        if (this == ACROSS) {
            double y = Math.rint(box.centreY());
            double width = next.x() - one.right();
            return List.of(
                    new Box(one.right(), y, width, 0),
                    new Box(one.right(), y - TICK, 0, 2 * TICK),
                    new Box(next.x(), y - TICK, 0, 2 * TICK));
        }
        double x = Math.rint(box.centreX());
        double height = next.y() - one.bottom();
        return List.of(
                new Box(x, one.bottom(), 0, height),
                new Box(x - TICK, one.bottom(), 2 * TICK, 0),
                new Box(x - TICK, next.y(), 2 * TICK, 0));
    }

    private boolean isBeside(Box box, Box other) {
        return this == ACROSS
                ? other.y() < box.bottom() && other.bottom() > box.y()
                : other.x() < box.right() && other.right() > box.x();
    }

    private double start(Box box) {
        return this == ACROSS ? box.x() : box.y();
    }

    private double end(Box box) {
        return this == ACROSS ? box.right() : box.bottom();
    }

    private double length(Box box) {
        return end(box) - start(box);
    }
}
