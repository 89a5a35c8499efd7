/** Words of the DNS (RFC 9499) as immutable values: names, types, record data, RRsets, zones, questions, responses. */
@NullMarked
package fingerpost.dns;

import org.jspecify.annotations.NullMarked;
