package fingerpost.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The one-bit fields of a message's header (RFC 1035 section 4.1.1, RFC 4035 section 3).
 *
 * @param reserved the last bit without a meaning, which must be zero
 */
public record Flags(
        boolean response,
        boolean authoritative,
        boolean truncated,
        boolean recursionDesired,
        boolean recursionAvailable,
        boolean authenticData,
        boolean checkingDisabled,
        boolean reserved) {
    public static final Flags NONE = new Flags(false, false, false, false, false, false, false);

    /** With the reserved bit clear. */
    public Flags(
            boolean response,
            boolean authoritative,
            boolean truncated,
            boolean recursionDesired,
            boolean recursionAvailable,
            boolean authenticData,
            boolean checkingDisabled) {
        this(
                response,
                authoritative,
                truncated,
                recursionDesired,
                recursionAvailable,
                authenticData,
                checkingDisabled,
                false);
    }

    Flags withRecursionDesired(boolean on) {
        return new Flags(
                response, authoritative, truncated, on, recursionAvailable, authenticData, checkingDisabled, reserved);
    }

    Flags withDnssec(boolean ad, boolean cd) {
        return new Flags(response, authoritative, truncated, recursionDesired, recursionAvailable, ad, cd, reserved);
    }

    /** As {@code dig} prints them: {@code qr aa rd ra}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        add(words, response, "qr");
        add(words, authoritative, "aa");
        add(words, truncated, "tc");
        add(words, recursionDesired, "rd");
        add(words, recursionAvailable, "ra");
        add(words, authenticData, "ad");
        add(words, checkingDisabled, "cd");
        return String.join(" ", words);
    }

    private static void add(List<String> words, boolean set, String word) {
        if (set) {
            words.add(word);
        }
    }
}
