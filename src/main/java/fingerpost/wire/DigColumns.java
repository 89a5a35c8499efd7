package fingerpost.wire;

import fingerpost.dns.RecordType;
import java.util.Locale;
import java.util.Set;

/** A record on a line as {@code dig} prints it: its fields in columns of eight, long keys and digests cut into words. */
final class DigColumns {
    private static final int TAB = 8;
    private static final int TTL = 24;
    private static final int CLASS = 32;
    private static final int TYPE = 40;
    private static final int DATA = 48;
    private static final int WORD = 56;
    private static final int LOCATION = 29;

    /** DS, SSHFP, TLSA, SMIMEA, CDS, ZONEMD. */
    private static final Set<Integer> DIGESTS = Set.of(43, 44, 52, 53, 59, 63);
    /** SIG, KEY, CERT, RRSIG, DNSKEY, CDNSKEY, OPENPGPKEY. */
    private static final Set<Integer> KEYS = Set.of(24, 25, 37, 46, 48, 60, 61);

    private DigColumns() {}

    static String question(Object name, RecordType type) {
        return ";" + to(to(name.toString(), CLASS) + "IN", TYPE) + type;
    }

    static String record(ResourceRecord record) {
        String line = to(record.owner().toString(), TTL) + record.ttl();
        line = to(line, CLASS) + classText(record.recordClass());
        line = to(line, TYPE) + record.type();
        return to(line, DATA) + data(record);
    }

    /** The data alone, as {@code +short} prints it. */
    static String data(ResourceRecord record) {
        int type = record.type().code();
        if (DIGESTS.contains(type)) {
            return lastWords(record.text(), true);
        }
        if (KEYS.contains(type)) {
            return lastWords(record.text(), false);
        }
        if (type == LOCATION) {
            return DigLocation.of(record.text());
        }
        return type == RecordType.HTTPS.code() || type == RecordType.SVCB.code()
                ? record.text().replaceAll(" alpn=([^\" ]+)", " alpn=\"$1\"")
                : record.text();
    }

    static String classText(int code) {
        return switch (code) {
            case 1 -> "IN";
            case 3 -> "CH";
            case 4 -> "HS";
            case 254 -> "NONE";
            case 255 -> "ANY";
            default -> "CLASS" + code;
        };
    }

    private static String lastWords(String text, boolean upper) {
        int last = text.lastIndexOf(' ') + 1;
        String word = upper ? text.substring(last).toUpperCase(Locale.ROOT) : text.substring(last);
        StringBuilder cut = new StringBuilder(text.substring(0, last));
        for (int i = 0; i < word.length(); i += WORD) {
            cut.append(i == 0 ? "" : " ").append(word, i, Math.min(word.length(), i + WORD));
        }
        return cut.toString();
    }

    /** Tabs and blanks up to that column, or to the next one where the line is longer already. */
    static String to(String line, int column) {
        int at = width(line);
        int end = Math.max(column, at + 1);
        int tabs = end / TAB - at / TAB;
        return line + "\t".repeat(tabs) + " ".repeat(tabs > 0 ? end % TAB : end - at);
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            width = line.charAt(i) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        return width;
    }
}
