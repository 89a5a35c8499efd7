package fingerpost.ui.canvas;

/**
 * Where the mouse is, and what is held with it.
 *
 * @param x on the canvas
 * @param y on the canvas
 * @param adds Ctrl or Shift: the selection grows or shrinks instead of being replaced
 * @param free Alt: nothing snaps
 */
record Pointer(double x, double y, double screenX, double screenY, boolean adds, boolean free) {}
