package fingerpost.wire;

import java.util.Map;

/** The mnemonics of response codes (RFC 6895 section 2.3 and the IANA registry). */
final class RcodeNames {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0, "NOERROR"),
            Map.entry(1, "FORMERR"),
            Map.entry(2, "SERVFAIL"),
            Map.entry(3, "NXDOMAIN"),
            Map.entry(4, "NOTIMP"),
            Map.entry(5, "REFUSED"),
            Map.entry(6, "YXDOMAIN"),
            Map.entry(7, "YXRRSET"),
            Map.entry(8, "NXRRSET"),
            Map.entry(9, "NOTAUTH"),
            Map.entry(10, "NOTZONE"),
            Map.entry(16, "BADVERS"),
            Map.entry(17, "BADKEY"),
            Map.entry(18, "BADTIME"),
            Map.entry(22, "BADTRUNC"),
            Map.entry(23, "BADCOOKIE"));

    private RcodeNames() {}

    static String of(int rcode) {
        return NAMES.getOrDefault(rcode, "RCODE" + rcode);
    }

    /** The error of a TSIG record, where 16 has another meaning (RFC 8945 section 3). */
    static String ofTsig(int error) {
        return error == 16 ? "BADSIG" : of(error);
    }
}
