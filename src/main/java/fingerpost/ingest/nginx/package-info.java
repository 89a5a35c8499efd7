/**
 * nginx configurations: read without losing a byte, included files within the folder followed, and made a topology.
 *
 * <p>What a topology holds of them: servers with their listens, names and certificates; locations by exact path or prefix
 * that pass requests on, redirect or answer; upstreams with their balancing. {@code if ($host = ...)}, {@code if ($scheme =
 * ...)} and {@code map $host $backend} become servers of their own. Everything else stays in the file and is listed.
 * Nothing of a configuration is ever run or opened but the files that it includes from its own folder.
 */
@NullMarked
package fingerpost.ingest.nginx;

import org.jspecify.annotations.NullMarked;
