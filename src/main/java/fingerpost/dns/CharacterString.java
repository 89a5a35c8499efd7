package fingerpost.dns;

import java.nio.charset.StandardCharsets;

/** Character strings of the DNS (RFC 1035 section 3.3): octets, held one to a char, printed in quotes. */
final class CharacterString {
    private CharacterString() {}

    /** The octets that a word of a zone file says; characters beyond ASCII become their UTF-8 octets. */
    static String read(String word) {
        StringBuilder octets = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"') {
                throw new IllegalArgumentException("A quotation mark stands inside a word; write it as \\\".");
            }
            if (c == '\\') {
                Escape escape = Escape.at(word, i);
                octets.append((char) (escape.octet() - Escape.MARK));
                i += escape.length() - 1;
            } else if (c > 0x7f) {
                int point = word.codePointAt(i);
                i += Character.charCount(point) - 1;
                octets.append(utf8(Character.toString(point)));
            } else {
                octets.append(c);
            }
        }
        return octets.toString();
    }

    /** The octets of that text in UTF-8, one to a char. */
    static String utf8(String text) {
        if (Quoted.hasHalfCharacters(text)) {
            throw new IllegalArgumentException(
                    "The text " + Quoted.of(text) + " has half of a character (a lone surrogate).");
        }
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static String print(String octets) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < octets.length(); i++) {
            if (octets.charAt(i) == ' ') {
                text.append(' ');
            } else {
                Escape.print(octets.charAt(i), "\"\\", text);
            }
        }
        return text.append('"').toString();
    }

    static void requireOctets(RecordType type, String octets) {
        if (octets.chars().anyMatch(c -> c > 0xff)) {
            throw new IllegalArgumentException(type + ": a character string holds octets, one to a char.");
        }
    }
}
