package fingerpost.dns;

import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

/** The words of one record's data, read from left to right; each refusal says which type and which field. */
final class RdataText {
    private final RecordType type;
    private final DomainName origin;
    private final Deque<Word> rest;

    private RdataText(RecordType type, DomainName origin, Deque<Word> words) {
        this.type = type;
        this.origin = origin;
        this.rest = words;
    }

    static RdataText of(RecordType type, String text, DomainName origin) {
        try {
            return new RdataText(type, origin, Word.split(text));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(type + ": " + refused.getMessage(), refused);
        }
    }

    /** True for the form {@code \# LENGTH HEX} of RFC 3597. */
    boolean isGeneric() {
        return hasMore()
                && rest.getFirst().text().equals("\\#")
                && !rest.getFirst().quoted();
    }

    boolean hasMore() {
        return !rest.isEmpty();
    }

    Word next(String field) {
        if (!hasMore()) {
            throw new IllegalArgumentException(type + ": the " + field + " is missing.");
        }
        return rest.removeFirst();
    }

    String word(String field) {
        return next(field).text();
    }

    /** What {@code reader} makes of the next word. */
    <T> T read(String field, Function<String, T> reader) {
        String word = word(field);
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(type + ": the " + field + ": " + refused.getMessage(), refused);
        }
    }

    DomainName name(String field) {
        return read(field, word -> DomainName.of(word, origin));
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
        return read(field, Ttl::parse);
    }

    /** A character string (RFC 1035 section 3.3), its octets one to a char. */
    String string(String field) {
        return read(field, CharacterString::read);
    }

    /** All words that are left, as hexadecimal digits. */
    String hex(String field) {
        StringBuilder all = new StringBuilder(word(field));
        while (hasMore()) {
            all.append(word(field));
        }
        String hex = all.toString().toLowerCase(Locale.ROOT);
        try {
            HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    type + ": the " + field + " " + Quoted.of(hex) + " is not pairs of hexadecimal digits.", refused);
        }
        return hex;
    }

    void end() {
        if (hasMore()) {
            throw new IllegalArgumentException(
                    type + ": " + Quoted.of(rest.getFirst().text()) + " stands after the end of the data.");
        }
    }
}
