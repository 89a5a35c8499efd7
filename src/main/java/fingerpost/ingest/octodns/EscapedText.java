package fingerpost.ingest.octodns;

import fingerpost.dns.Txt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a TXT record as octoDNS does: {@code \;} is a semicolon, outer quotation marks and seams fall away. */
final class EscapedText {
    private static final int STRING = 255;

    private EscapedText() {}

    static Txt read(String written) {
        String inner =
                written.startsWith("\"") && written.length() > 1 ? written.substring(1, written.length() - 1) : written;
        String octets = octets(inner.replace("\" \"", ""));
        List<String> strings = new ArrayList<>();
        for (int at = 0; at == 0 || at < octets.length(); at += STRING) {
            strings.add(octets.substring(at, Math.min(octets.length(), at + STRING)));
        }
        return new Txt(strings);
    }

    private static String octets(String text) {
        StringBuilder octets = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                boolean digits = text.startsWith("\\", i) && isOctet(text, i + 1);
                octets.append(digits ? (char) Integer.parseInt(text.substring(i + 1, i + 4)) : text.charAt(i + 1));
                i += digits ? 3 : 1;
            } else if (c > 0x7f) {
                int point = text.codePointAt(i);
                i += Character.charCount(point) - 1;
                octets.append(new String(
                        Character.toString(point).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            } else {
                octets.append(c);
            }
        }
        return octets.toString();
    }

    private static boolean isOctet(String text, int at) {
        return at + 3 <= text.length()
                && text.substring(at, at + 3).matches("[0-9]{3}")
                && Integer.parseInt(text.substring(at, at + 3)) < 256;
    }
}
