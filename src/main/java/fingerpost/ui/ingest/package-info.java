/** A live domain or a zone file becomes a design on the screen. */
@NullMarked
package fingerpost.ui.ingest;

import org.jspecify.annotations.NullMarked;
