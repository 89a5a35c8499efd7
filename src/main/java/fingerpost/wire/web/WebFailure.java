package fingerpost.wire.web;

/**
 * Why there is no answer.
 *
 * @param why one sentence for a person: what happened and what it usually means
 */
public record WebFailure(Stage stage, Kind kind, String why) {
    /** How far it came. */
    public enum Stage {
        /** No TCP connection. */
        CONNECT,
        /** A connection, but no handshake. */
        TLS,
        /** A connection, but no HTTP response. */
        HTTP
    }

    /** What happened. */
    public enum Kind {
        REFUSED,
        SILENT,
        /** No route from here; says nothing about the server. */
        UNROUTED,
        CLOSED,
        /** The other side speaks something else than TLS or HTTP. */
        OTHER_PROTOCOL,
        /** The handshake failed: no common version, or no certificate for the name. */
        HANDSHAKE,
        /** More than is read. */
        TOO_MUCH,
        /** The person stopped it. */
        CANCELLED,
        OTHER
    }
}
