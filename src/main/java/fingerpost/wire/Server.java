package fingerpost.wire;

import fingerpost.dns.IpAddress;
import java.util.Optional;

/**
 * Where a query is sent: an address, never a name that would have to be looked up first.
 *
 * @param port from 1 to 65535
 * @param host the name that its certificate must cover (TLS, HTTPS) and that HTTPS puts into its URL
 * @param path of DNS over HTTPS, such as {@code /dns-query}
 */
public record Server(IpAddress address, int port, Optional<String> host, String path) {
    public static final String DNS_QUERY = "/dns-query";

    public Server {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("There is no port " + port + "; ports are 1 to 65535.");
        }
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The path of a server begins with a slash.");
        }
    }

    public Server(IpAddress address, int port) {
        this(address, port, Optional.empty(), DNS_QUERY);
    }

    /** Port 53 of that address. */
    public static Server of(IpAddress address) {
        return new Server(address, Transport.UDP.defaultPort());
    }

    public Server withPort(int other) {
        return new Server(address, other, host, path);
    }

    /** As {@code dig} says it: {@code 192.0.2.1#53}. */
    @Override
    public String toString() {
        return address + "#" + port;
    }
}
