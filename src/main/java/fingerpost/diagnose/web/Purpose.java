package fingerpost.diagnose.web;

/** Why an address was asked. */
enum Purpose {
    /** The name that is diagnosed, as a browser asks for it. */
    SITE,
    /** The same where an HTTPS record sends browsers. */
    BINDING,
    /** TLS without a server name. */
    NAMELESS,
    /** A name that no server can know. */
    STRANGER,
    /** Another name that the design routes to the proxy. */
    DESIGNED
}
