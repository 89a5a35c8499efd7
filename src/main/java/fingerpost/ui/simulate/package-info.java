/** What clients will get, played on the design's own drawing. */
@NullMarked
package fingerpost.ui.simulate;

import org.jspecify.annotations.NullMarked;
