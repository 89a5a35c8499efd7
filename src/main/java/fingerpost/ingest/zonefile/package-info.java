/** Zone files (RFC 1035 section 5) are read without losing a byte, and become a topology. */
@NullMarked
package fingerpost.ingest.zonefile;

import org.jspecify.annotations.NullMarked;
