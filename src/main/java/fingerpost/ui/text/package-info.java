/** Zones and proxies of the design as text beside the drawing: what is typed there is drawn, and what is drawn is written there. */
@NullMarked
package fingerpost.ui.text;

import org.jspecify.annotations.NullMarked;
