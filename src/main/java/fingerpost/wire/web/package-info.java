/**
 * One look at a web server: a TCP connection, TLS and one HTTP request to an address, and what came back, whatever it is.
 * Nothing is resolved, nothing followed, nothing kept open.
 */
@NullMarked
package fingerpost.wire.web;

import org.jspecify.annotations.NullMarked;
