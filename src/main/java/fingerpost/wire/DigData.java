package fingerpost.wire;

import fingerpost.dns.Aaaa;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The data of a record as {@code dig} prints it: long keys and digests cut into words, on one line or on several. */
final class DigData {
    private static final String BREAK = "\n\t\t\t\t";
    private static final String UNKNOWN = "\\# ";
    private static final String OMITTED = "[omitted]";
    private static final int LOCATION = 29;
    private static final int OPENPGPKEY = 61;
    private static final int CERT = 37;

    /** DS, SSHFP, TLSA, SMIMEA, CDS, ZONEMD. */
    private static final Set<Integer> DIGESTS = Set.of(43, 44, 52, 53, 59, 63);
    /** DNSKEY, CDNSKEY. */
    private static final Set<Integer> KEYS = Set.of(48, 60);
    /** SIG, RRSIG. */
    private static final Set<Integer> SIGNATURES = Set.of(24, 46);
    /** KEY, CERT. */
    private static final Set<Integer> OTHERS = Set.of(25, CERT);
    /** What {@code +nocrypto} leaves out beside keys: DS, SIG, RRSIG, CDS, OPENPGPKEY, ZONEMD. */
    private static final Set<Integer> CRYPTO = Set.of(24, 43, 46, 59, 61, 63);

    private static final Map<String, String> CERTIFICATES = Map.of(
            "1", "PKIX", "2", "SPKI", "3", "PGP", "4", "IPKIX", "5", "ISPKI", "6", "IPGP", "7", "ACPKIX", "8",
            "IACPKIX", "253", "URI", "254", "OID");

    private DigData() {}

    /** Over several lines where {@code lines} says so; {@code +short} never does. */
    static String of(ResourceRecord record, DigStyle style, boolean lines) {
        int type = record.type().code();
        String text = style.generic() ? UNKNOWN + record.data().length() + " " + record.data() : record.text();
        if (text.startsWith(UNKNOWN)) {
            return unknown(text, style, lines);
        }
        if (record.rdata().orElse(null) instanceof Soa soa && lines) {
            return soa(soa, style);
        }
        if (record.rdata().orElse(null) instanceof Aaaa address && style.expanded()) {
            return expanded(address);
        }
        if (DIGESTS.contains(type) || OTHERS.contains(type)) {
            int last = text.lastIndexOf(' ');
            String blob = text.substring(last + 1);
            String words = words(record, DIGESTS.contains(type) ? blob.toUpperCase(Locale.ROOT) : blob, style, lines);
            String head = type == CERT ? certificate(text.substring(0, last)) : text.substring(0, last);
            return lines ? head + " (" + BREAK + words + " )" : head + " " + words;
        }
        if (KEYS.contains(type)) {
            return key(record, style, lines);
        }
        if (SIGNATURES.contains(type)) {
            return signature(record, style, lines);
        }
        if (type == OPENPGPKEY) {
            String words = words(record, text, style, lines);
            return lines ? "( " + words + " )" : words;
        }
        return type == LOCATION ? DigLocation.of(text) : parameters(type, text);
    }

    /** Kind and algorithm by their mnemonics (RFC 4398 section 2.1). */
    private static String certificate(String head) {
        String[] words = head.split(" ", 3);
        int algorithm = Integer.parseInt(words[2]);
        String mnemonic = DnssecAlgorithm.name(algorithm);
        return CERTIFICATES.getOrDefault(words[0], words[0]) + " " + words[1] + " "
                + (mnemonic.contains(" ") ? words[2] : mnemonic);
    }

    /** Cut into words of the style's width. */
    static String cut(String blob, DigStyle style, boolean lines) {
        int width = style.width() == 0 ? Math.max(1, blob.length()) : style.width();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < blob.length(); i += width) {
            words.add(blob.substring(i, Math.min(blob.length(), i + width)));
        }
        return String.join(lines ? BREAK : " ", words);
    }

    private static String words(ResourceRecord record, String blob, DigStyle style, boolean lines) {
        boolean omitted = !style.crypto() && CRYPTO.contains(record.type().code());
        return omitted ? OMITTED : cut(blob, style, lines);
    }

    private static String unknown(String text, DigStyle style, boolean lines) {
        int hex = text.indexOf(' ', UNKNOWN.length());
        if (hex < 0) {
            return text;
        }
        String words = cut(text.substring(hex + 1).toUpperCase(Locale.ROOT), style, lines);
        return text.substring(0, hex + 1) + (lines ? "( " + words + " )" : words);
    }

    private static String soa(Soa soa, DigStyle style) {
        String head = soa.primary() + " " + soa.mailbox() + " (" + BREAK;
        if (!style.remarked()) {
            return head
                    + String.join(
                            BREAK,
                            Long.toString(soa.serial()),
                            soa.refresh().toString(),
                            soa.retry().toString(),
                            soa.expire().toString(),
                            soa.minimum().toString())
                    + ")";
        }
        return head + padded(soa.serial()) + " ; serial" + BREAK
                + remark(soa.refresh().seconds(), "refresh") + BREAK
                + remark(soa.retry().seconds(), "retry") + BREAK
                + remark(soa.expire().seconds(), "expire") + BREAK
                + remark(soa.minimum().seconds(), "minimum") + BREAK + ")";
    }

    private static String remark(long seconds, String what) {
        return padded(seconds) + " ; " + what + " (" + DigTime.words(seconds) + ")";
    }

    private static String padded(long number) {
        String digits = Long.toString(number);
        return digits + " ".repeat(Math.max(0, 10 - digits.length()));
    }

    private static String key(ResourceRecord record, DigStyle style, boolean lines) {
        Optional<Dnskey> key = Dnskey.of(record);
        int last = record.text().lastIndexOf(' ');
        String head = record.text().substring(0, last);
        String words = key.isPresent() && !style.crypto()
                ? "[key id = " + key.get().tag() + "]"
                : cut(record.text().substring(last + 1), style, lines);
        String remark = key.filter(any -> style.remarked()).map(DigData::remark).orElse("");
        if (!lines) {
            return head + " " + words + (remark.isEmpty() ? "" : "  ; " + remark);
        }
        return head + " (" + BREAK + words + (remark.isEmpty() ? " )" : BREAK + ") ; " + remark);
    }

    private static String remark(Dnskey key) {
        String role = key.isSecureEntry() ? (key.isRevoked() ? "revoked KSK" : "KSK") : "ZSK";
        return role + "; alg = " + DnssecAlgorithm.name(key.algorithm()).replace("algorithm ", "") + " ; key id = "
                + key.tag();
    }

    private static String signature(ResourceRecord record, DigStyle style, boolean lines) {
        String[] words = record.text().split(" ", 9);
        String signature = words(record, words[words.length - 1], style, lines);
        if (!lines || words.length < 9) {
            return record.text().substring(0, record.text().lastIndexOf(' ') + 1) + signature;
        }
        return String.join(" ", List.of(words).subList(0, 4)) + " (" + BREAK
                + String.join(" ", List.of(words).subList(4, 8)) + BREAK + signature + " )";
    }

    private static String expanded(Aaaa record) {
        int[] octets = record.address().octets();
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < octets.length; i += 2) {
            groups.add("%04x".formatted(octets[i] << 8 | octets[i + 1]));
        }
        return String.join(":", groups);
    }

    private static String parameters(int type, String text) {
        return type == RecordType.HTTPS.code() || type == RecordType.SVCB.code()
                ? text.replaceAll(" alpn=([^\" ]+)", " alpn=\"$1\"")
                : text;
    }
}
