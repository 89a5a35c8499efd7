package fingerpost.ui.tour;

import javafx.geometry.Bounds;

/** Where a bubble stands so that it hides little of what it points to and nothing of it leaves the window. */
final class Places {
    private static final double GAP = 10;
    /** What is lower is a bar, pixels. */
    private static final double BAR = 60;

    private Places() {}

    /** The upper left corner, pixels. */
    record Place(double x, double y) {}

    static Place beside(Bounds there, double width, double height, double windowWidth, double windowHeight) {
        double right = there.getMaxX() + GAP;
        double left = there.getMinX() - GAP - width;
        double above = there.getMinY() - GAP - height;
        double below = there.getMaxY() + GAP;
        double middle = there.getCenterX() - width / 2;
        Place place;
        if (there.getHeight() < BAR && below + height + GAP <= windowHeight) {
            place = new Place(there.getMinX(), below);
        } else if (right + width + GAP <= windowWidth) {
            place = new Place(right, there.getMinY());
        } else if (left >= GAP) {
            place = new Place(left, there.getMinY());
        } else if (above >= GAP && there.getMinY() > windowHeight / 2) {
            place = new Place(middle, above);
        } else {
            place = new Place(middle, there.getMaxY() - GAP - height);
        }
        return new Place(within(place.x(), width, windowWidth), within(place.y(), height, windowHeight));
    }

    private static double within(double at, double size, double whole) {
        return Math.max(GAP, Math.min(at, whole - size - GAP));
    }
}
