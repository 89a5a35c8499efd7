package fingerpost.wire;

import java.util.EnumSet;
import java.util.Set;

/** A reply that is not the last word, because the same question can be asked in another way. */
public enum Fallback {
    /** A truncated datagram: once more over TCP (RFC 7766). */
    TRUNCATED,
    /** BADCOOKIE: once more with the server's cookie (RFC 7873 section 5.3). */
    BAD_COOKIE,
    /** A server that does not know EDNS, or not that version: once more without, or with the version it knows. */
    OLD_EDNS;

    public static final Set<Fallback> ALL = Set.copyOf(EnumSet.allOf(Fallback.class));
}
