package fingerpost.simulate.compiled;

/**
 * What the servers of one zone answer to one asker about one name and type in one era.
 *
 * @param kind what the choice draws
 * @param servers whose servers answer, by number
 * @param ttl in microseconds
 * @param scoped whether it holds only for the asker's network (RFC 7871)
 */
public record Link(Kind kind, int servers, long ttl, Choice choice, boolean scoped) {
    /** Kinds of answers. */
    public enum Kind {
        /** Addresses. */
        ADDRESSES,
        /** A CNAME: the number of the name that it leads to. */
        ALIAS,
        /** There is none. */
        NOTHING,
        /** SERVFAIL, or nobody answers. */
        FAILED
    }
}
