package fingerpost.wire;

import fingerpost.dns.IpAddress;

/**
 * A DNS message to be posted.
 *
 * @param authority host and, unless it is 443, port
 */
record HttpRequest(String authority, String path, Packet body) {
    static final String MESSAGE = "application/dns-message";

    static HttpRequest of(Server server, Packet packet) {
        String host = server.host().orElseGet(() -> literal(server.address()));
        boolean usual = server.port() == Transport.HTTPS.defaultPort();
        return new HttpRequest(usual ? host : host + ":" + server.port(), server.path(), packet);
    }

    private static String literal(IpAddress address) {
        return address.bits() == 32 ? address.toString() : "[" + address + "]";
    }
}
