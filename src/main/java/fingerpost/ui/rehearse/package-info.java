/** The open design served on loopback, what can be asked of it, and what is being asked. */
@NullMarked
package fingerpost.ui.rehearse;

import org.jspecify.annotations.NullMarked;
