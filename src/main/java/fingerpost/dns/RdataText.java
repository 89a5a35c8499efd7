package fingerpost.dns;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;

/** The words of one record's data, read from left to right; each refusal says which type and which field. */
final class RdataText {
    private record Word(String text, boolean quoted) {}

    private final RecordType type;
    private final DomainName origin;
    private final Deque<Word> rest;

    private RdataText(RecordType type, DomainName origin, Deque<Word> words) {
        this.type = type;
        this.origin = origin;
        this.rest = words;
    }

    static RdataText of(RecordType type, String text, DomainName origin) {
        Deque<Word> words = new ArrayDeque<>();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '"') {
                int end = closing(type, text, i);
                words.add(new Word(text.substring(i + 1, end), true));
                i = end + 1;
            } else {
                int end = wordEnd(type, text, i);
                words.add(new Word(text.substring(i, end), false));
                i = end;
            }
        }
        return new RdataText(type, origin, words);
    }

    /** Where the quotation that begins at {@code start} is closed. */
    private static int closing(RecordType type, String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            requirePrintable(type, text.charAt(end));
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            throw new IllegalArgumentException(type + ": a quotation mark is not closed.");
        }
        return end;
    }

    /** Where the word that begins at {@code start} ends; a part in quotation marks, as in {@code alpn="h2,h3"}, belongs to it. */
    private static int wordEnd(RecordType type, String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            requirePrintable(type, text.charAt(end));
            end = switch (text.charAt(end)) {
                case '"' -> closing(type, text, end) + 1;
                case '\\' -> end + 2;
                default -> end + 1;
            };
        }
        return Math.min(end, text.length());
    }

    private static void requirePrintable(RecordType type, char c) {
        if (c < ' ' || c == 0x7f) {
            throw new IllegalArgumentException(type
                    + ": a control character stands in the data; write it as \\%03d if it is meant."
                            .formatted((int) c));
        }
    }

    boolean isGeneric() {
        return rest.size() >= 2 && rest.getFirst().text.equals("\\#") && !rest.getFirst().quoted;
    }

    boolean hasMore() {
        return !rest.isEmpty();
    }

    String word(String field) {
        if (!hasMore()) {
            throw new IllegalArgumentException(type + ": the " + field + " is missing.");
        }
        return rest.removeFirst().text;
    }

    DomainName name(String field) {
        String word = word(field);
        try {
            return DomainName.of(word, origin);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(type + ": the " + field + ": " + refused.getMessage(), refused);
        }
    }

    int number(String field, int max) {
        return (int) longNumber(field, max);
    }

    long longNumber(String field, long max) {
        String word = word(field);
        if (!word.matches("[0-9]{1,18}") || Long.parseLong(word) > max) {
            throw new IllegalArgumentException(
                    type + ": the " + field + " " + Quoted.of(word) + " is not a whole number from 0 to " + max + ".");
        }
        return Long.parseLong(word);
    }

    Ttl period(String field) {
        return Ttl.parse(word(field));
    }

    /** A character string (RFC 1035 section 3.3): up to 255 octets, one char each. */
    String string(String field) {
        return CharacterString.read(word(field));
    }

    String hex(String field) {
        StringBuilder all = new StringBuilder(word(field));
        while (hasMore()) {
            all.append(word(field));
        }
        String hex = all.toString().toLowerCase(Locale.ROOT);
        try {
            HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(type + ": the " + field + " is not hexadecimal.", refused);
        }
        return hex;
    }

    void end() {
        if (hasMore()) {
            throw new IllegalArgumentException(
                    type + ": " + Quoted.of(rest.getFirst().text) + " stands after the end of the data.");
        }
    }
}
