package fingerpost.diagnose;

import java.util.Locale;

/** How a trace ends. */
public enum Outcome {
    /** Records of the type that was asked for. */
    ANSWER,
    /** The name exists, but not with that type (RFC 2308 section 2.2). */
    NODATA,
    /** The name does not exist (RFC 2308 section 2.1). */
    NXDOMAIN,
    /** CNAMEs, DNAMEs or delegations lead back to where they were. */
    LOOP,
    /** No server that a delegation names answers for the zone (RFC 9499 section 7). */
    LAME,
    /** No server of a zone answers at all. */
    SILENT,
    /** Every server of a zone refuses. */
    REFUSED,
    /** A chain leads to a name that cannot be resolved, or a delegation to servers without an address. */
    BROKEN,
    /** A limit was reached: packets, time, links or depth. */
    BUDGET;

    /** The word of the command line's JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
