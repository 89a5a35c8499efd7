package fingerpost.document;

/**
 * A position on the drawing: the top left corner of a box, in drawing units (pixels at 100 %).
 *
 * @param x to the right, within ten million of the origin
 * @param y down, likewise
 */
public record Point(double x, double y) {
    private static final double FARTHEST = 1e7;

    public Point {
        if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
            throw new IllegalArgumentException(
                    "The position " + x + ", " + y + " lies farther than ten million from the origin.");
        }
        x += 0.0;
        y += 0.0;
    }
}
