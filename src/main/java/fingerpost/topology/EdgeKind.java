package fingerpost.topology;

/** What a line of the drawing means. */
public enum EdgeKind {
    /** A or AAAA to whatever has the address. */
    ADDRESS,
    /** CNAME or DNAME. */
    ALIAS_OF,
    /** ALIAS, flattened by the provider. */
    FLATTENED_TO,
    /** NS, MX, SRV, HTTPS and the like to a name. */
    REFERS_TO,
    /** Zone to zone. */
    DELEGATES,
    /** A location's proxy_pass. */
    ROUTES_TO,
    /** A redirect to a name or port. */
    REDIRECTS_TO,
    /** Service, router or registry to backend. */
    SERVED_BY,
    /** A registry announces into its zone. */
    ANNOUNCES,
    /** Clients to resolver. */
    ASKS,
    /** A certificate to where it is installed. */
    SECURES
}
