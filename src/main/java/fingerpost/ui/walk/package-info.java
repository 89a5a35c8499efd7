/** One request, step by step. */
@NullMarked
package fingerpost.ui.walk;

import org.jspecify.annotations.NullMarked;
