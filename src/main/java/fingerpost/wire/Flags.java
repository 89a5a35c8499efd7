package fingerpost.wire;

import java.util.ArrayList;
import java.util.List;

/** The one-bit fields of a message's header (RFC 1035 section 4.1.1, RFC 4035 section 3). */
public record Flags(
        boolean response,
        boolean authoritative,
        boolean truncated,
        boolean recursionDesired,
        boolean recursionAvailable,
        boolean authenticData,
        boolean checkingDisabled) {
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
