/** Puts boxes of the drawing in order: tidies, lines up, spreads, pins, and selects by what leads where. */
@NullMarked
package fingerpost.ui.arrange;

import org.jspecify.annotations.NullMarked;
