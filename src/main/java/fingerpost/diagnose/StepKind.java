package fingerpost.diagnose;

import java.util.Locale;

/** What one server's reply means for a trace. */
public enum StepKind {
    ANSWER,
    /** A CNAME or DNAME of this zone; the trace goes on with its target. */
    ALIAS,
    /** Servers of a zone further down. */
    REFERRAL,
    NODATA,
    NXDOMAIN,
    /** Answers without authority, or refers to the same zone again. */
    LAME,
    /** Refers to a zone above (an upward referral). */
    UPWARD,
    SILENT,
    UNREACHABLE,
    REFUSED,
    /** SERVFAIL, FORMERR, NOTIMP and their like. */
    ERROR,
    /** A reply that cannot be read or believed. */
    MALFORMED,
    /** Not asked: the delegation names an address for special use. */
    REJECTED,
    /** Not waited for: another server had answered and the trace was at its end. Says nothing about this server. */
    CANCELLED;

    /** The word of the command line's JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the server did its duty. */
    public boolean useful() {
        return switch (this) {
            case ANSWER, ALIAS, REFERRAL, NODATA, NXDOMAIN -> true;
            case LAME, UPWARD, SILENT, UNREACHABLE, REFUSED, ERROR, MALFORMED, REJECTED, CANCELLED -> false;
        };
    }
}
