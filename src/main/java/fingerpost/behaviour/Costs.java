package fingerpost.behaviour;

/**
 * What the steps of a request cost, in milliseconds: round trips between the parties, and how long is waited for one that
 * does not answer. A plain model for reading, not a forecast: every look-up of several types at one server costs one trip,
 * a TCP connection one, a TLS 1.3 handshake one, a request one.
 *
 * @param stubToResolver a round trip
 * @param resolverToRoot the trips to a root server and to a server of the top-level domain together
 * @param resolverToAuthority a round trip
 * @param clientToServer a round trip to proxy, endpoint or backend
 * @param proxyToBackend connection and request inside a data centre
 * @param attemptDelay after which Happy Eyeballs tries the next address (RFC 8305 section 5)
 * @param timeout after which a client or resolver gives up on a silent party
 */
public record Costs(
        double stubToResolver,
        double resolverToRoot,
        double resolverToAuthority,
        double clientToServer,
        double proxyToBackend,
        double attemptDelay,
        double timeout) {
    /** Everyday figures of a client on a fixed line: 10, 40, 30, 30, 2, 250 and 10000 ms. */
    public static final Costs USUAL = new Costs(10, 40, 30, 30, 2, 250, 10_000);
}
