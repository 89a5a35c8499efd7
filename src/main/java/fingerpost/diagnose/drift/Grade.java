package fingerpost.diagnose.drift;

import fingerpost.check.Severity;
import java.util.Locale;

/** How a live answer compares with the design, from agreement to the worst difference. */
public enum Grade {
    /** The same records, of one of the sets that the policy may give. */
    SAME("", Severity.INFO),
    /** The same records in another order than the design's, which says nothing about a set (RFC 2181 section 5). */
    ORDER("", Severity.INFO),
    /** An ALIAS, answered with the addresses that its target has now. */
    FLATTENED("", Severity.INFO),
    /** No server could be asked; says nothing about the record. */
    NOT_TESTED("", Severity.INFO),
    /** The servers do not look at the client subnet, so what the lines of a policy get cannot be told from here. */
    SUBNET_IGNORED("RT03", Severity.NOTICE),
    /** A set that shall rotate always comes in the same order. */
    STANDS_STILL("RT04", Severity.INFO),
    /** Of many answers some hold other records than the rotation of the designed ones explains. */
    VARIES("IP06", Severity.INFO),
    /** The same records, to be kept for another time. */
    TTL("TTL05", Severity.NOTICE),
    /** Flattened as designed, but kept for longer than the target or the ALIAS allows. */
    FLATTENED_TTL("AL04", Severity.NOTICE),
    /** The SOA differs in more than its serial. */
    START("LD06", Severity.NOTICE),
    /** The design has no such record. */
    EXTRA("LD02", Severity.NOTICE),
    /** A choice of a policy comes more often or more seldom than by its weight. */
    SHARE("RT05", Severity.NOTICE),
    /** All choices of a policy are given together, as a server does that does not know the policy. */
    UNITED("LD05", Severity.WARNING),
    /** A flattened answer with only a part of the addresses that the target has now. */
    FLATTENED_STALE("AL02", Severity.WARNING),
    /** The target has addresses of a family of which the flattened answer has none. */
    FAMILY_LOST("AL05", Severity.WARNING),
    /** An ALIAS is designed; the live addresses are not its target's. */
    STATIC_FOR_ALIAS("AL06", Severity.WARNING),
    /** An ALIAS is designed; a CNAME is live. */
    CNAME_FOR_ALIAS("AL01", Severity.ERROR),
    /** An address that is handed out takes no connections while others do. */
    DEAD_MEMBER("IP05", Severity.ERROR),
    /** A line of a policy gets what another line should get, or what nobody should. */
    OTHER_LINE("RT01", Severity.ERROR),
    /** Who is outside all lines of a policy gets nothing. */
    NO_DEFAULT("RT02", Severity.ERROR),
    CHANGED("LD03", Severity.ERROR),
    /** The zone, or a delegation in it, names other servers. */
    NS_SET("LD04", Severity.ERROR),
    /** Some servers answer as designed and others do not, or each answers something else. */
    SOME_SERVERS("SOA07", Severity.ERROR),
    /** A delegation that is live stands above the record and hides it. */
    SHADOWED("RT07", Severity.ERROR),
    MISSING("LD01", Severity.ERROR);

    private final String code;
    private final Severity severity;

    Grade(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The code of its finding; empty where it is none. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** Which section says why it matters. */
    String source() {
        return switch (this) {
            case TTL, FLATTENED_TTL -> "RFC 2181 section 5.2";
            case FLATTENED, FLATTENED_STALE, FAMILY_LOST, STATIC_FOR_ALIAS -> "draft-ietf-dnsop-aname section 3";
            case CNAME_FOR_ALIAS -> "RFC 1034 section 3.6.2";
            case NS_SET -> "RFC 1034 section 4.2.2";
            case START -> "RFC 1912 section 2.2";
            case SOME_SERVERS -> "RFC 1034 section 4.1";
            case OTHER_LINE, SUBNET_IGNORED -> "RFC 7871 section 7.2.1";
            case STANDS_STILL, DEAD_MEMBER -> "RFC 1794";
            case SHARE -> "the design; E. B. Wilson 1927, for the interval";
            case SHADOWED -> "RFC 1034 section 4.2.1";
            case NO_DEFAULT, VARIES -> "the design";
            case SAME, ORDER, NOT_TESTED, EXTRA, UNITED, CHANGED, MISSING -> "the design";
        };
    }

    /** Whether live is other than designed. */
    public boolean isDifference() {
        return !code.isEmpty() && !isRemark();
    }

    /** Whether it is worth knowing though live may well be as designed. */
    public boolean isRemark() {
        return this == SUBNET_IGNORED || this == STANDS_STILL || this == VARIES;
    }

    /** Whether a server answered, and as designed. */
    public boolean agrees() {
        return code.isEmpty() && this != NOT_TESTED;
    }

    /** The word of the command line's JSON: {@code some-servers}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
