/** What keeps a person's work from being lost: journals and their recovery, previous versions, changes from outside. */
@NullMarked
package fingerpost.ui.recover;

import org.jspecify.annotations.NullMarked;
