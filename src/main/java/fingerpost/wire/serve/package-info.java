/**
 * Listeners on the loopback interface: DNS over UDP and TCP, and plain HTTP. They know the formats and the manners of the
 * protocols; what is answered is decided by who opens them.
 */
@NullMarked
package fingerpost.wire.serve;

import org.jspecify.annotations.NullMarked;
