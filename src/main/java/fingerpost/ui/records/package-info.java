/** All record sets of all zones in one table. */
@NullMarked
package fingerpost.ui.records;

import org.jspecify.annotations.NullMarked;
