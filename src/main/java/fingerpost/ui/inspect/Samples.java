package fingerpost.ui.inspect;

import fingerpost.dns.RecordType;
import java.util.Map;

/** What the data of each type looks like, as a hint in an empty field. */
final class Samples {
    private static final Map<RecordType, String> TEXT = Map.ofEntries(
            Map.entry(RecordType.A, "192.0.2.1"),
            Map.entry(RecordType.AAAA, "2001:db8::1"),
            Map.entry(RecordType.CNAME, "lb.example.net."),
            Map.entry(RecordType.NS, "ns1.example.net."),
            Map.entry(RecordType.MX, "10 mail.example.com."),
            Map.entry(RecordType.TXT, "\"v=spf1 -all\""),
            Map.entry(RecordType.SRV, "0 5 8080 app.example.com."),
            Map.entry(RecordType.CAA, "0 issue \"ca.example.net\""),
            Map.entry(RecordType.PTR, "www.example.com."),
            Map.entry(RecordType.HTTPS, "1 . alpn=h2"),
            Map.entry(RecordType.SVCB, "1 . alpn=h2"),
            Map.entry(RecordType.DNAME, "example.net."),
            Map.entry(
                    RecordType.DS, "12345 13 2 " + "0000000000000000000000000000000000000000000000000000000000000000"),
            Map.entry(RecordType.TLSA, "3 1 1 " + "0000000000000000000000000000000000000000000000000000000000000000"));

    private Samples() {}

    /** An example of that type; RFC 3597 text where the type has no form of its own. */
    static String of(RecordType type) {
        return TEXT.getOrDefault(type, "\\# 0");
    }
}
