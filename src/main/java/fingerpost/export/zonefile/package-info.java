/** Zone files (RFC 1035 section 5): first the plain zone that a design can be told as, then its text. */
@NullMarked
package fingerpost.export.zonefile;

import org.jspecify.annotations.NullMarked;
