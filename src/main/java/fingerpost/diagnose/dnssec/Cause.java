package fingerpost.diagnose.dnssec;

import fingerpost.wire.SignatureCheck;

/** Why something is secure or not. */
public enum Cause {
    PROVEN,
    /** A zone above it decides. */
    ABOVE,
    NO_ANCHOR,
    UNREACHABLE,
    /** The parent proves that there is no DS. */
    NO_DS,
    /** The parent's NSEC3 records leave unsigned delegations out. */
    OPTED_OUT,
    UNKNOWN_ALGORITHM,
    TOO_MANY_ITERATIONS,
    /** A DS, but no DNSKEY. */
    NO_KEYS,
    /** None of the DS records names a key that there is. */
    NO_MATCHING_KEY,
    NO_SIGNATURE,
    EXPIRED,
    NOT_YET_VALID,
    WRONG_SIGNATURE,
    /** The key of a signature is not among the zone's keys. */
    MISSING_KEY,
    /** Signed by the wrong zone. */
    MISPLACED_SIGNATURE,
    TOO_MANY_SIGNATURES,
    /** Nothing proves that the name or the type does not exist. */
    NO_PROOF;

    static Cause of(SignatureCheck.State state) {
        return switch (state) {
            case GOOD -> PROVEN;
            case WRONG -> WRONG_SIGNATURE;
            case EXPIRED -> EXPIRED;
            case NOT_YET_VALID -> NOT_YET_VALID;
            case TOO_MANY -> TOO_MANY_SIGNATURES;
            case NO_KEY -> MISSING_KEY;
            case UNKNOWN_ALGORITHM -> UNKNOWN_ALGORITHM;
            case MISPLACED -> MISPLACED_SIGNATURE;
            case UNSIGNED -> NO_SIGNATURE;
        };
    }
}
