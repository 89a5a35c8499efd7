/** The inspector: one form for each kind of thing. */
@NullMarked
package fingerpost.ui.inspect;

import org.jspecify.annotations.NullMarked;
