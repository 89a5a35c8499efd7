/** The window that holds every part together. */
@NullMarked
package fingerpost.ui.workbench;

import org.jspecify.annotations.NullMarked;
