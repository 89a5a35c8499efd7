/** What every part of the desktop shares: the open project, its selection, its findings. */
@NullMarked
package fingerpost.ui.model;

import org.jspecify.annotations.NullMarked;
