/** The outline: the whole topology as text. */
@NullMarked
package fingerpost.ui.outline;

import org.jspecify.annotations.NullMarked;
