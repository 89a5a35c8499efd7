package fingerpost.behaviour;

import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.util.Map;

/** What becomes of one request at one address, redirects not followed: what a simulation needs to know only once. */
public sealed interface Visit {
    /** Nobody answers there; the client waits until it gives up. */
    record Silent(String why) implements Visit {}

    /** The connection is refused at once; a client may try the next address. */
    record Refused(String why) implements Visit {}

    /** The TLS handshake fails, or the client does not accept the certificate; it gives up. */
    record Distrusted(String why) implements Visit {}

    /** It ends without a choice among backends; never in {@link RouteEnd.Refused}. */
    record Ended(Id element, RouteEnd end) implements Visit {}

    /**
     * A proxy passes it to a service.
     *
     * @param asked the host that was asked for
     * @param ends what becomes of it at each member that answers; another is tried where a member is not among them
     * @param servers address and port of each member, as the proxy's configuration has them
     */
    record Passed(Proxy proxy, Service service, String asked, Map<Id, RouteEnd> ends, Map<Id, String> servers)
            implements Visit {
        public Passed {
            ends = Map.copyOf(ends);
            servers = Map.copyOf(servers);
        }
    }
}
