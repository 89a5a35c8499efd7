/**
 * Reads the {@code caddy.json} that Fingerpost writes back into a topology. What else stands in such a file is listed with its place
 * and left out.
 */
@NullMarked
package fingerpost.ingest.caddy;

import org.jspecify.annotations.NullMarked;
