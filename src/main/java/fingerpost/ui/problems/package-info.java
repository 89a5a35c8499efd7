/** What the checks found, and its repair. */
@NullMarked
package fingerpost.ui.problems;

import org.jspecify.annotations.NullMarked;
