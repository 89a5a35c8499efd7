package fingerpost.ingest.nginx;

import fingerpost.topology.ServerName;
import java.util.Optional;

/**
 * What is known of the requests that a server is read for.
 *
 * @param host the host that they ask for; empty for all others
 * @param tls whether they come over TLS; empty where they come both ways
 */
record Case(Optional<ServerName> host, Optional<Boolean> tls) {}
