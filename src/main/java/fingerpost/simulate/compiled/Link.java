package fingerpost.simulate.compiled;

/**
 * What the servers of one zone answer to one asker about one name and type in one era.
 *
 * @param kind what the choice draws
 * @param servers whose servers answer, by number
 * @param ttl in microseconds
 * @param negative for how long it is kept that the choice draws nothing
 * @param wider by how many bits the network that it holds for is wider than the one told (RFC 7871); {@link #EVERYBODY} where
 *     it holds for all
 */
public record Link(Kind kind, int servers, long ttl, long negative, Choice choice, int wider) {
    /** The scope of an answer that does not depend on the asker's network. */
    public static final int EVERYBODY = -1;

    /** About what nobody asks for. */
    static final Link UNASKED = new Link(Kind.NOTHING, 0, 0, 0, new Choice.One(Answer.NONE), EVERYBODY);

    /** Whether it holds only for the asker's network. */
    public boolean scoped() {
        return wider != EVERYBODY;
    }

    /** Kinds of answers. */
    public enum Kind {
        /** Addresses, or {@link Target}s. */
        ADDRESSES,
        /** A CNAME: the number of the name that it leads to. */
        ALIAS,
        /** There is none. */
        NOTHING,
        /** SERVFAIL, or nobody answers. */
        FAILED
    }
}
