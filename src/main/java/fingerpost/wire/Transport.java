package fingerpost.wire;

import java.util.Locale;

/** How a message travels. */
public enum Transport {
    /** RFC 1035 section 4.2.1. */
    UDP(53),
    /** RFC 7766. */
    TCP(53),
    /** DNS over TLS, RFC 7858. */
    TLS(853),
    /** DNS over HTTPS, RFC 8484. */
    HTTPS(443);

    private final int port;

    Transport(int port) {
        this.port = port;
    }

    /** The port where servers listen for it unless told otherwise. */
    public int defaultPort() {
        return port;
    }

    /** Whether nobody on the way can read it. */
    public boolean encrypted() {
        return this == TLS || this == HTTPS;
    }

    /** The word of JSON and of options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
