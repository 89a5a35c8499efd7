/**
 * Reads the {@code haproxy.cfg} that Fingerpost writes, with its lists of certificates, back into a topology. What else stands in such
 * a file is listed with its place and left out.
 */
@NullMarked
package fingerpost.ingest.haproxy;

import org.jspecify.annotations.NullMarked;
