/** Themes and icons. */
@NullMarked
package fingerpost.ui.look;

import org.jspecify.annotations.NullMarked;
