package fingerpost.ui.canvas;

/**
 * What of a drawing is seen, whatever the size of the window.
 *
 * @param x the drawing's point in the middle
 * @param y the drawing's point in the middle
 * @param zoom pixels for one drawing unit
 */
public record View(double x, double y, double zoom) {
    public View {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(zoom > 0 && zoom < 1000)) {
            throw new IllegalArgumentException("Nothing is seen at " + x + ", " + y + " at " + zoom + ".");
        }
    }
}
