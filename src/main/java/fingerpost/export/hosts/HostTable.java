package fingerpost.export.hosts;

import fingerpost.topology.ServerName;
import java.util.List;

/**
 * Which request goes to which backend, by its Host header.
 *
 * @param port on which the router listens
 * @param routes the first that covers the host wins
 * @param otherwise the HTTP status for a host that none covers
 */
record HostTable(int port, List<Route> routes, int otherwise) {
    /**
     * One line of the table.
     *
     * @param url scheme, host and port: {@code http://192.0.2.10:8000}
     */
    record Route(ServerName host, String url) {}

    HostTable {
        routes = List.copyOf(routes);
    }
}
