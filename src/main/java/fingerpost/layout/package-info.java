/** Positions for a graph. */
@NullMarked
package fingerpost.layout;

import org.jspecify.annotations.NullMarked;
