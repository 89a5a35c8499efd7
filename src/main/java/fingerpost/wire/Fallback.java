package fingerpost.wire;

import java.util.EnumSet;
import java.util.Set;

/** A reply that is not the last word, because the same question can be asked in another way. */
public enum Fallback {
    /** A truncated datagram: once more over TCP (RFC 7766). */
    TRUNCATED,
    /** BADCOOKIE: once more with the server's cookie (RFC 7873 section 5.3). */
    BAD_COOKIE,
    /** A server that does not know EDNS, or stays silent on it: once more without. */
    OLD_EDNS,
    /** BADVERS to a later version than the server's: once more with its own. Who tests servers wants the BADVERS. */
    OTHER_VERSION;

    /** What every look-up does that tests nothing. */
    public static final Set<Fallback> USUAL = Set.copyOf(EnumSet.of(TRUNCATED, BAD_COOKIE, OLD_EDNS));
}
