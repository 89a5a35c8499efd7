/** The first minutes: what to try. */
@NullMarked
package fingerpost.ui.tour;

import org.jspecify.annotations.NullMarked;
