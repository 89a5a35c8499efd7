package fingerpost.wire;

/** What NSEC or NSEC3 records say of a denial. */
public enum Proof {
    PROVEN,
    /** A span of unsigned delegations may hold it (opt-out, RFC 5155 section 6): neither proven nor disproven. */
    OPTED_OUT,
    /** So many iterations that nobody computes them (RFC 9276 section 3.2): as good as unsigned. */
    TOO_COSTLY,
    /** The records needed are not there, or say otherwise. */
    MISSING
}
