/** The first screen: recent files, samples, new. */
@NullMarked
package fingerpost.ui.welcome;

import org.jspecify.annotations.NullMarked;
