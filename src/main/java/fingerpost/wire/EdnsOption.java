package fingerpost.wire;

import fingerpost.dns.IpNetwork;

/** One option of EDNS (RFC 6891 section 6.1.2), in a query or in a response. */
public sealed interface EdnsOption {
    /** Asks which of several servers behind an address answers; in the response its name (RFC 5001). */
    record NameServerId(String hex) implements EdnsOption {}

    /**
     * The network on whose behalf is asked (RFC 7871).
     *
     * @param scope 0 in queries; in responses for how many bits of the network the answer holds
     */
    record ClientSubnet(IpNetwork network, int scope) implements EdnsOption {}

    /**
     * RFC 7873.
     *
     * @param client eight octets, hexadecimal
     * @param server empty, or 8 to 32 octets, hexadecimal
     */
    record Cookie(String client, String server) implements EdnsOption {}

    /** Why a server failed, in its own words (RFC 8914). */
    record ExtendedError(int code, String text) implements EdnsOption {}

    /** Any other, as its octets in hexadecimal. */
    record Other(int code, String hex) implements EdnsOption {}
}
