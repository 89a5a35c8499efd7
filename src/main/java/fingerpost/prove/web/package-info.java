/** Exported proxies on real servers: every socket, host and path asked, and compared with where the design sends it. */
@NullMarked
package fingerpost.prove.web;

import org.jspecify.annotations.NullMarked;
