/** What can be seen of a live domain becomes a topology. */
@NullMarked
package fingerpost.ingest.live;

import org.jspecify.annotations.NullMarked;
