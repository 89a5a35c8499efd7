package fingerpost.diagnose.survey;

/** What a server is to the zone that it is named for, by its reply to the question for the SOA. */
public enum Standing {
    AUTHORITATIVE,
    /** It answers, but not with authority for the zone (RFC 9499 section 7). */
    LAME,
    SILENT,
    /** The system could not deliver: nothing listens there, or there is no route. */
    UNREACHABLE,
    /** Not asked, because its address is for special use or there was no time. */
    NOT_ASKED
}
