/** A live domain or a file of a DNS server or proxy becomes a design on the screen. */
@NullMarked
package fingerpost.ui.ingest;

import org.jspecify.annotations.NullMarked;
