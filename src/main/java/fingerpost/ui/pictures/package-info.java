/** The drawing as a picture: saved, copied, printed. */
@NullMarked
package fingerpost.ui.pictures;

import org.jspecify.annotations.NullMarked;
