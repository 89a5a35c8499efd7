package fingerpost.dns;

import java.util.HexFormat;
import java.util.Locale;

/** Octets held as hexadecimal digits, two to an octet, lower case. */
final class Hex {
    private Hex() {}

    /** The digits as they are held; refuses what is no pairs of digits. */
    static String held(RecordType type, String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        try {
            HexFormat.of().parseHex(lower);
            return lower;
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    type + ": " + Quoted.of(lower) + " is not pairs of hexadecimal digits.", refused);
        }
    }

    /**
     * The digits at the end of a record with fields of so many octets before them; at least one pair, since data without
     * cannot be read back.
     */
    static String last(RecordType type, String field, String digits, int octetsBefore) {
        if (digits.isEmpty()) {
            throw new IllegalArgumentException(type + ": the " + field + " is missing.");
        }
        String held = held(type, digits);
        Bounds.length(type, octetsBefore + held.length() / 2);
        return held;
    }
}
