package fingerpost.behaviour;

/** The part of a URL before its path. */
final class Origin {
    private Origin() {}

    /** {@code https://www.example.com}, with the port where it is not the scheme's own. */
    static String of(boolean tls, String host, int port) {
        return (tls ? "https://" : "http://") + host + (port == defaultPort(tls) ? "" : ":" + port);
    }

    static int defaultPort(boolean tls) {
        return tls ? 443 : 80;
    }
}
