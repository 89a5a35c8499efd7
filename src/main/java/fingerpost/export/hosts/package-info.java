/**
 * A host table for an application that routes by itself (the design's application router): {@code hosts.json} with {@code
 * port}, on which it listens, {@code routes}, each a {@code host} in nginx's forms of a {@code server_name} and the {@code backend}
 * as a URL without a path, and {@code otherwise}, the status for other hosts. The first route that covers the host wins; {@code
 * *.example.com} covers any depth below, {@code .example.com} the name as well, {@code www.example.*} any ending. First the typed
 * table, then its text, which is read back and compared before it leaves.
 *
 * <p>Routes to backends are exact. What the table cannot express: routes to anything but a backend or another router, which are
 * left out; how many requests a backend serves and whether it keeps sessions, which is the backend's own; balancing over several
 * backends, for which a proxy (nginx, HAProxy, Caddy) stands in front. Names that no Host header can have are written, but nobody
 * asks for them.
 */
@NullMarked
package fingerpost.export.hosts;

import org.jspecify.annotations.NullMarked;
