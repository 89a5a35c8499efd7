/** The palette: what can be added. */
@NullMarked
package fingerpost.ui.palette;

import org.jspecify.annotations.NullMarked;
