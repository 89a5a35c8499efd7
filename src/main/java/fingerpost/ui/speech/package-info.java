/** The language that the desktop speaks. */
@NullMarked
package fingerpost.ui.speech;

import org.jspecify.annotations.NullMarked;
