package fingerpost.dns;

import java.util.HexFormat;
import java.util.Locale;

/**
 * Data of a type without a record of its own, as the octets that travel (RFC 3597 section 5).
 *
 * @param type any type without a record of its own, no meta type
 * @param hex the octets, hexadecimal, lower case; may be empty
 */
public record Opaque(RecordType type, String hex) implements Rdata {
    public Opaque {
        hex = requireHex(type, hex.toLowerCase(Locale.ROOT));
        Bounds.length(type, hex.length() / 2);
        if (type.equals(RecordType.SOA) || RecordType.wellKnown().contains(type)) {
            throw new IllegalArgumentException(type + ": write its data in its own form, not as \\# LENGTH HEX.");
        }
        if (type.isMeta()) {
            throw new IllegalArgumentException(
                    type + " stands in questions or in messages; no zone has such a record.");
        }
    }

    /** Addresses in the generic form become what they are; other types with a record of their own are refused. */
    static Rdata read(RecordType type, RdataText words) {
        Word mark = words.next("data");
        if (mark.quoted() || !mark.text().equals("\\#")) {
            throw new IllegalArgumentException(
                    type + ": write its data in the generic form \\# LENGTH HEX (RFC 3597 section 5).");
        }
        int length = words.number("length", 65535);
        String hex = length == 0 ? "" : words.hex("data");
        words.end();
        if (hex.length() != 2 * length) {
            throw new IllegalArgumentException(
                    type + ": the length says " + length + " octets, but " + hex.length() / 2 + " follow.");
        }
        if (type.equals(RecordType.A) && length == 4) {
            return new A(new Ipv4Address(HexFormat.fromHexDigits(hex)));
        }
        if (type.equals(RecordType.AAAA) && length == 16) {
            return new Aaaa(new Ipv6Address(
                    HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32)));
        }
        return new Opaque(type, hex);
    }

    /** Hexadecimal digits in pairs; at least one pair, since no form of the data can be read back without. */
    static String requireSomeHex(RecordType type, String field, String hex) {
        if (hex.isEmpty()) {
            throw new IllegalArgumentException(type + ": the " + field + " is missing.");
        }
        return requireHex(type, hex);
    }

    static String requireHex(RecordType type, String hex) {
        try {
            HexFormat.of().parseHex(hex);
            return hex;
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    type + ": " + Quoted.of(hex) + " is not pairs of hexadecimal digits.", refused);
        }
    }

    @Override
    public String text() {
        return "\\# " + hex.length() / 2 + (hex.isEmpty() ? "" : " " + hex);
    }
}
