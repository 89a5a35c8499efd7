package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;

/** The proofs that one zone gives of what is not there. Only records whose signatures were verified may be in it. */
public sealed interface Denial permits NsecDenial, Nsec3Denial {
    /** That the name does not exist, and no wildcard stands for it. */
    Proof noName(DomainName name);

    /** That the name exists, but not with that type; or that its wildcard does not have it. */
    Proof noData(DomainName name, RecordType type);

    /**
     * That nothing closer to the name than the wildcard exists which the answer was made from.
     *
     * @param labels of the wildcard's parent
     */
    Proof noCloserName(DomainName name, int labels);

    /** Whether the name is said to be delegated without a DS: what lies below is not signed (RFC 4035 section 5.2). */
    boolean isUnsignedDelegation(DomainName name);
}
