package fingerpost.export.octodns;

import fingerpost.dns.Txt;
import java.util.List;

/**
 * The text of TXT records in octoDNS's form: the presentation format without its quotation marks, but with {@code \;}, and split
 * into strings by octoDNS alone (octodns/record/chunked.py).
 */
final class ChunkedText {
    private static final int STRING = 255;
    private static final String TOO_MANY = "\\".repeat(100);

    private ChunkedText() {}

    static Said of(Txt txt) {
        String octets = String.join("", txt.strings());
        if (octets.endsWith("\\") || octets.contains("\\;") || octets.contains(TOO_MANY)) {
            return Said.cannot(
                    "octoDNS splits a text that ends in a backslash, or has a hundred in a row, without end, and"
                            + " refuses a backslash before a semicolon. Zone files can say both.");
        }
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < octets.length(); i++) {
            char octet = octets.charAt(i);
            boolean between = octet == ' ' && i > 0 && octets.charAt(i - 1) == '"' && octets.startsWith("\"", i + 1);
            if (octet < ' ' || octet > '~' || between) {
                escaped = true;
                text.append('\\').append(String.format("%03d", (int) octet));
            } else {
                text.append(octet == ';' || octet == '\\' ? "\\" : "").append(octet);
            }
        }
        Said said = Said.exact(octets.startsWith("\"") ? "\"" + text + "\"" : text.toString());
        if (escaped) {
            return said.but(
                    "Octets that are no printable ASCII are written as \\DDD, which providers read as RFC 1035 does;"
                            + " Route 53 takes the digits for octal ones.");
        }
        return isSplitAlike(txt.strings(), text)
                ? said
                : said.but("octoDNS splits the text into strings by itself; readers join them again.");
    }

    /** octoDNS writes quotation marks as two characters and counts these when it splits. */
    private static boolean isSplitAlike(List<String> strings, CharSequence text) {
        boolean one = strings.size() == 1;
        long length = text.length() + text.chars().filter(c -> c == '"').count();
        boolean plain = length == strings.stream().mapToInt(String::length).sum();
        return (one && length <= STRING)
                || (plain
                        && strings.subList(0, strings.size() - 1).stream().allMatch(each -> each.length() == STRING)
                        && !strings.getLast().isEmpty());
    }
}
