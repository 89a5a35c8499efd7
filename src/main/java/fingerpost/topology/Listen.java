package fingerpost.topology;

/**
 * Where a server takes connections (nginx's {@code listen}), on all addresses of its proxy.
 *
 * @param defaultServer takes requests on this port whose host no server knows
 */
public record Listen(int port, Families families, boolean tls, boolean defaultServer) {
    public Listen {
        Port.require(port);
    }

    /** Plain HTTP on port 80, both families. */
    public static Listen http() {
        return new Listen(80, Families.BOTH, false, false);
    }

    /** TLS on port 443, both families. */
    public static Listen https() {
        return new Listen(443, Families.BOTH, true, false);
    }
}
