package fingerpost.dns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text for whoever reads it: SPF, verification tokens, notes (RFC 1035 section 3.3.14).
 *
 * @param strings at least one, each of at most 255 octets, one octet to a char; readers join them without a blank
 */
public record Txt(List<String> strings) implements Rdata {
    private static final int MAX_STRING = 255;

    public Txt {
        strings = List.copyOf(strings);
        if (strings.isEmpty()) {
            throw new IllegalArgumentException("TXT: needs at least one character string.");
        }
        for (String each : strings) {
            CharacterString.requireOctets(RecordType.TXT, each);
            if (each.length() > MAX_STRING) {
                throw new IllegalArgumentException(
                        "TXT: a character string has " + each.length() + " octets; at most 255 are possible.");
            }
        }
        Bounds.length(
                RecordType.TXT,
                strings.stream().mapToLong(each -> each.length() + 1).sum());
    }

    /** The record for any text: as UTF-8, split into strings of 255 octets. */
    public static Txt of(String text) {
        return new Txt(pieces(CharacterString.utf8(text)));
    }

    static Txt read(RdataFields fields) {
        List<String> strings = new ArrayList<>();
        do {
            strings.addAll(pieces(fields.string("text")));
        } while (fields.hasMore());
        return new Txt(strings);
    }

    private static List<String> pieces(String octets) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start == 0 || start < octets.length(); start += MAX_STRING) {
            pieces.add(octets.substring(start, Math.min(octets.length(), start + MAX_STRING)));
        }
        return pieces;
    }

    /** All strings joined and read as UTF-8, as most readers do. */
    public String joined() {
        return new String(String.join("", strings).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Override
    public RecordType type() {
        return RecordType.TXT;
    }

    @Override
    public String text() {
        return strings.stream().map(CharacterString::print).collect(Collectors.joining(" "));
    }
}
