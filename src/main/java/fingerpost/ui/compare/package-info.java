/** The open design beside another one, or beside deployed files: what differs, on the drawing and as a list, to take or keep. */
@NullMarked
package fingerpost.ui.compare;

import org.jspecify.annotations.NullMarked;
