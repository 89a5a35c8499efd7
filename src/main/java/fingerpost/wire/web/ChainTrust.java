package fingerpost.wire.web;

/** Where the chain of a certificate leads. */
public enum ChainTrust {
    /** To an authority that clients know. */
    KNOWN,
    /** Nowhere: the certificate signs itself. */
    SELF_SIGNED,
    /** To an authority of its own that is sent along, but that clients do not know. */
    UNKNOWN_AUTHORITY,
    /** It ends at a certificate whose issuer is neither sent nor known. */
    INCOMPLETE
}
