package fingerpost.ingest.nginx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word of an nginx file.
 *
 * @param lead blanks and comments before it, as they stand
 * @param raw as it stands, quotation marks and escapes included; each octet as the character of its number
 * @param line from 1
 * @param column in octets, from 1
 */
public record Word(String lead, String raw, int line, int column) {
    /** The comments right before the word, without their {@code #} and the blanks around. */
    public List<String> comments() {
        return lead.lines()
                .map(String::strip)
                .filter(each -> each.startsWith("#"))
                .map(each -> decoded(each.substring(1).strip()))
                .toList();
    }

    /** What nginx takes the word for: without its quotation marks, escapes undone. */
    public String value() {
        boolean quoted = isQuoted();
        int end = quoted && raw.length() > 1 && raw.charAt(raw.length() - 1) == raw.charAt(0)
                ? raw.length() - 1
                : raw.length();
        String inner = raw.substring(quoted ? 1 : 0, end);
        return decoded(inner.indexOf('\\') < 0 ? inner : unescaped(inner));
    }

    boolean isQuoted() {
        return !raw.isEmpty() && (raw.charAt(0) == '"' || raw.charAt(0) == '\'');
    }

    /** The word in its place with another value, in the quotation marks that it had, or in double ones where it needs some. */
    Word with(String value) {
        String octets = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        if (!isQuoted() && octets.matches("[^\\s;{}\"'\\\\#$\\x00-\\x1f][^\\s;{\"'\\\\\\x00-\\x1f]*")) {
            return new Word(lead, octets, line, column);
        }
        char mark = isQuoted() ? raw.charAt(0) : '"';
        StringBuilder quoted = new StringBuilder().append(mark);
        for (int i = 0; i < octets.length(); i++) {
            char c = octets.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c == mark || c == '\\' ? "\\" : "").append(c);
            }
        }
        return new Word(lead, quoted.append(mark).toString(), line, column);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            switch (next) {
                case '"', '\'', '\\' -> plain.append(next);
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'n' -> plain.append('\n');
                default -> plain.append(c).append(next);
            }
        }
        return plain.toString();
    }

    /** The octets as UTF-8 where they are such. */
    private static String decoded(String octets) {
        if (octets.chars().allMatch(c -> c < 0x80)) {
            return octets;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException other) {
            return octets;
        }
    }
}
