package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import java.util.Map;

/**
 * One HTTP request as it arrives at a proxy.
 *
 * @param address that the connection was made to, with {@code port}
 * @param tls whether the connection began with a TLS handshake, which asked for {@code host} (SNI)
 * @param host the Host header; a port behind it does not count
 * @param uri path and query as sent
 * @param client where the connection came from
 * @param cookies by name
 */
public record HttpRequest(
        IpAddress address,
        int port,
        boolean tls,
        String host,
        String uri,
        IpAddress client,
        Map<String, String> cookies) {
    public HttpRequest {
        cookies = Map.copyOf(cookies);
    }

    /** A request without cookies. */
    public static HttpRequest get(IpAddress address, int port, boolean tls, String host, String uri, IpAddress client) {
        return new HttpRequest(address, port, tls, host, uri, client, Map.of());
    }
}
