package fingerpost.wire;

import java.util.Optional;

/**
 * What came of verifying one RRset.
 *
 * @param signature the good one, or the one that tells most of what is wrong
 */
public record SignatureCheck(State state, Optional<Rrsig> signature) {
    /** From the best to the one that tells least. */
    public enum State {
        GOOD,
        /** The mathematics says no: records, key or signature were changed. */
        WRONG,
        EXPIRED,
        NOT_YET_VALID,
        /** More signatures or keys than are tried. */
        TOO_MANY,
        /** No key of the zone has the tag of a signature. */
        NO_KEY,
        UNKNOWN_ALGORITHM,
        /** Signed by another zone, or not for this name. */
        MISPLACED,
        /** There is no signature. */
        UNSIGNED
    }

    public boolean isGood() {
        return state == State.GOOD;
    }
}
