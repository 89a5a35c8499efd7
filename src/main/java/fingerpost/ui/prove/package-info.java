/** The exported files on the real servers, beside what the design says. */
@NullMarked
package fingerpost.ui.prove;

import org.jspecify.annotations.NullMarked;
