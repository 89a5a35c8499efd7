package fingerpost.dns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a resource record, by its number; types without a name of their own are written {@code TYPEnnn} (RFC 3597
 * section 5).
 *
 * @param code from 1 to 65535
 */
public record RecordType(int code) implements Comparable<RecordType> {
    public static final RecordType A = new RecordType(1);
    public static final RecordType NS = new RecordType(2);
    public static final RecordType CNAME = new RecordType(5);
    public static final RecordType SOA = new RecordType(6);
    public static final RecordType PTR = new RecordType(12);
    public static final RecordType MX = new RecordType(15);
    public static final RecordType TXT = new RecordType(16);
    public static final RecordType AAAA = new RecordType(28);
    public static final RecordType SRV = new RecordType(33);
    public static final RecordType DNAME = new RecordType(39);
    public static final RecordType DS = new RecordType(43);
    public static final RecordType RRSIG = new RecordType(46);
    public static final RecordType NSEC = new RecordType(47);
    public static final RecordType DNSKEY = new RecordType(48);
    public static final RecordType NSEC3 = new RecordType(50);
    public static final RecordType NSEC3PARAM = new RecordType(51);
    public static final RecordType TLSA = new RecordType(52);
    public static final RecordType CDS = new RecordType(59);
    public static final RecordType CDNSKEY = new RecordType(60);
    public static final RecordType SVCB = new RecordType(64);
    public static final RecordType HTTPS = new RecordType(65);
    public static final RecordType CAA = new RecordType(257);
    /** Asks for whatever there is (RFC 8482); never the type of a record. */
    public static final RecordType ANY = new RecordType(255);

    private static final List<RecordType> WELL_KNOWN =
            List.of(A, AAAA, CNAME, NS, MX, TXT, SRV, CAA, HTTPS, SVCB, PTR, DNAME, DS, TLSA);

    private static final Map<Integer, String> MNEMONICS = mnemonics();

    public RecordType {
        if (code < 1 || code > 65535) {
            throw new IllegalArgumentException("There is no record type " + code + "; types are 1 to 65535.");
        }
    }

    /** The type of that mnemonic, in any case, or of the form {@code TYPEnnn}. */
    public static RecordType of(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(text)
                        + " is not a record type; write its mnemonic (A, CNAME, ...) or TYPEnnn (RFC 3597)."));
    }

    /** The type of that mnemonic, if there is one. */
    public static Optional<RecordType> find(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (upper.matches("TYPE[0-9]{1,5}")) {
            int code = Integer.parseInt(upper.substring(4));
            return code >= 1 && code <= 65535 ? Optional.of(new RecordType(code)) : Optional.empty();
        }
        return MNEMONICS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(upper))
                .map(entry -> new RecordType(entry.getKey()))
                .findFirst();
    }

    /** True for types that only stand in questions or messages (RFC 6895 section 3.1): OPT, TSIG, AXFR, ANY and their like. */
    public boolean isMeta() {
        return code == 41 || (code >= 128 && code <= 255);
    }

    /** True for the types whose data has a record of its own here; that of all others is {@link Opaque}. */
    public boolean isTyped() {
        return wellKnown().contains(this) || equals(SOA);
    }

    /** The types that have record data of their own here, in the order in which a person meets them; SOA aside, which stands in each zone once. */
    public static List<RecordType> wellKnown() {
        return WELL_KNOWN;
    }

    @Override
    public int compareTo(RecordType other) {
        return Integer.compare(code, other.code);
    }

    @Override
    public String toString() {
        String mnemonic = MNEMONICS.get(code);
        return mnemonic == null ? "TYPE" + code : mnemonic;
    }

    private static Map<Integer, String> mnemonics() {
        Map<Integer, String> names = new LinkedHashMap<>();
        String table =
                "1 A 2 NS 3 MD 4 MF 5 CNAME 6 SOA 7 MB 8 MG 9 MR 10 NULL 11 WKS 12 PTR 13 HINFO 14 MINFO 15 MX 16 TXT 17 RP"
                        + " 18 AFSDB 19 X25 20 ISDN 21 RT 22 NSAP 23 NSAP-PTR 24 SIG 25 KEY 26 PX 27 GPOS 28 AAAA 29 LOC 30 NXT"
                        + " 31 EID 32 NIMLOC 33 SRV 34 ATMA 35 NAPTR"
                        + " 36 KX 37 CERT 38 A6 39 DNAME 40 SINK 42 APL 43 DS 44 SSHFP 45 IPSECKEY 46 RRSIG 47 NSEC 48 DNSKEY 49 DHCID 50 NSEC3 51 NSEC3PARAM"
                        + " 52 TLSA 53 SMIMEA 55 HIP 56 NINFO 57 RKEY 58 TALINK 59 CDS 60 CDNSKEY 61 OPENPGPKEY 62 CSYNC 63 ZONEMD 64 SVCB 65 HTTPS 66 DSYNC 99 SPF"
                        + " 104 NID 105 L32 106 L64 107 LP 108 EUI48 109 EUI64 252 AXFR"
                        + " 255 ANY 256 URI 257 CAA 258 AVC 259 DOA 260 AMTRELAY 261 RESINFO 262 WALLET 32769 DLV";
        String[] words = table.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            names.put(Integer.valueOf(words[i]), words[i + 1]);
        }
        return Map.copyOf(names);
    }
}
