package fingerpost.ui.canvas;

/** Moves the paper while something is dragged to the edge of the canvas: the further out, the faster. */
final class EdgePan {
    private static final double BORDER = 32;
    private static final double FASTEST = 1_100;

    private EdgePan() {}

    /** Pixels a second by which the view goes on in that direction; 0 away from both edges. */
    static double speed(double at, double extent) {
        double border = Math.min(BORDER, extent / 4);
        if (at < border) {
            return -FASTEST * Math.min(1, (border - at) / border);
        }
        if (at > extent - border) {
            return FASTEST * Math.min(1, (at - extent + border) / border);
        }
        return 0;
    }
}
