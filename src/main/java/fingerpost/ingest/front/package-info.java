/** What the readers of configurations of reverse proxies have in common: the sites of each port become the servers of a proxy. */
@NullMarked
package fingerpost.ingest.front;

import org.jspecify.annotations.NullMarked;
