package fingerpost.dns;

import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;

/** The words of one record's data, read from left to right; each refusal says which type and which field. */
final class RdataText implements RdataFields {
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

    /** The octets that the generic form says. */
    RdataOctets octets() {
        Word mark = next("data");
        if (mark.quoted() || !mark.text().equals("\\#")) {
            throw new IllegalArgumentException(
                    type + ": write its data in the generic form \\# LENGTH HEX (RFC 3597 section 5).");
        }
        int length = number("length", 65535);
        String hex = length == 0 ? "" : hex("data");
        end();
        if (hex.length() != 2 * length) {
            throw new IllegalArgumentException(
                    type + ": the length says " + length + " octets, but " + hex.length() / 2 + " follow.");
        }
        return new RdataOctets(type, HexFormat.of().parseHex(hex));
    }

    @Override
    public boolean hasMore() {
        return !rest.isEmpty();
    }

    Word next(String field) {
        if (!hasMore()) {
            throw new IllegalArgumentException(type + ": the " + field + " is missing.");
        }
        return rest.removeFirst();
    }

    @Override
    public String word(String field) {
        return next(field).text();
    }

    /** What {@code reader} makes of the next word. */
    private <T> T read(String field, Function<String, T> reader) {
        String word = word(field);
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(type + ": the " + field + ": " + refused.getMessage(), refused);
        }
    }

    @Override
    public DomainName name(String field) {
        return read(field, word -> {
            if (word.replaceAll("\\\\.", "").contains("\"")) {
                throw new IllegalArgumentException("A quotation mark stands inside a name; write it as \\\".");
            }
            return DomainName.of(word, origin);
        });
    }

    @Override
    public long longNumber(String field, long max) {
        String word = word(field);
        if (!word.matches("[0-9]{1,18}") || Long.parseLong(word) > max) {
            throw new IllegalArgumentException(
                    type + ": the " + field + " " + Quoted.of(word) + " is not a whole number from 0 to " + max + ".");
        }
        return Long.parseLong(word);
    }

    @Override
    public Ttl period(String field) {
        return read(field, Ttl::parse);
    }

    @Override
    public Ipv4Address ipv4(String field) {
        return read(field, Ipv4Address::of);
    }

    @Override
    public Ipv6Address ipv6(String field) {
        return read(field, Ipv6Address::of);
    }

    @Override
    public SvcParameters parameters() {
        return SvcParameters.read(type, this);
    }

    @Override
    public String string(String field) {
        return read(field, CharacterString::read);
    }

    @Override
    public String lastString(String field) {
        return string(field);
    }

    @Override
    public String hex(String field) {
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

    @Override
    public void end() {
        if (hasMore()) {
            throw new IllegalArgumentException(
                    type + ": " + Quoted.of(rest.getFirst().text()) + " stands after the end of the data.");
        }
    }
}
