/** The drawing of a topology that a person works on: painted as one raster, changed by gestures. */
@NullMarked
package fingerpost.ui.canvas;

import org.jspecify.annotations.NullMarked;
