package fingerpost.simulate.result;

/** How a request ends; each ends exactly once. */
public enum Fate {
    /** A backend, an endpoint or a proxy itself answered it. */
    SERVED,
    /** Its host has no address, or the look-up failed. */
    NO_ADDRESS,
    /** No address took the connection. */
    NO_CONNECTION,
    /** The TLS handshake failed. */
    DISTRUSTED,
    /** It was answered with an error. */
    ERROR,
    /** The connection was closed without an answer. */
    DROPPED,
    /** Too many redirects. */
    LOOPED
}
