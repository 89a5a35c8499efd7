package fingerpost.simulate.compiled;

/**
 * What a request meets at one address.
 *
 * @param kind what becomes of it
 * @param number of the end, the URL or the pool, as the kind says; else 0
 */
public record Door(Kind kind, int number) {
    /** Kinds of doors. */
    public enum Kind {
        /** Nobody answers; the client waits. */
        SILENT,
        /** Refused at once: nobody listens. */
        REFUSED,
        /** The TLS handshake fails, and the client gives up. */
        DISTRUSTED,
        /** Served by that end. */
        SERVED,
        /** Answered with an error by that end. */
        ERROR,
        /** Closed without an answer. */
        DROPPED,
        /** Sent on to that URL. */
        REDIRECTED,
        /** Passed to that pool. */
        POOLED
    }

    static final Door SILENT = new Door(Kind.SILENT, 0);
    static final Door REFUSED = new Door(Kind.REFUSED, 0);
    static final Door DISTRUSTED = new Door(Kind.DISTRUSTED, 0);
}
