package fingerpost.ui.workbench;

import javafx.geometry.Rectangle2D;

/** Where a new window stands: wholly on the screen, title bar included. */
final class Placing {
    private static final double TITLE_BAR = 44;
    private static final double EDGE = 8;

    private Placing() {}

    /**
     * The window's top left corner, and the size of its content.
     *
     * @param screen without its panels and docks
     * @param width that the content would like to have
     */
    static Rectangle2D on(Rectangle2D screen, double width, double height) {
        double w = Math.min(width, screen.getWidth() - 2 * EDGE);
        double h = Math.min(height, screen.getHeight() - TITLE_BAR - EDGE);
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - w) / 2,
                screen.getMinY() + (screen.getHeight() - TITLE_BAR - h) / 3,
                w,
                h);
    }
}
