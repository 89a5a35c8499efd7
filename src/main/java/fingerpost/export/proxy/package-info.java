/** What the exporters for reverse proxies share: sockets, and hosts and paths in the order in which the design matches them. */
@NullMarked
package fingerpost.export.proxy;

import org.jspecify.annotations.NullMarked;
