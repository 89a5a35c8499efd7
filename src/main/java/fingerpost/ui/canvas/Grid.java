package fingerpost.ui.canvas;

/**
 * The grid of the drawing.
 *
 * @param step drawing units from one line to the next, which is also how far a key moves a box
 * @param snaps whether what is dragged or dropped comes to stand on it
 */
public record Grid(double step, boolean snaps) {
    public static final Grid USUAL = new Grid(8, true);

    public Grid {
        if (!(step > 0)) {
            throw new IllegalArgumentException("A grid has steps of more than 0, not of " + step + ".");
        }
    }

    /** That place, or the nearest one on the grid where things snap to it. */
    double at(double value) {
        return snaps ? Math.rint(value / step) * step : value;
    }

    /** From one dot to the next: more rarely than lines, so that they stay calm. */
    double dots() {
        return step < 12 ? 3 * step : 2 * step;
    }
}
