/** Everything that a person can call by menu, toolbar or key, in one registry. */
@NullMarked
package fingerpost.ui.actions;

import org.jspecify.annotations.NullMarked;
