package fingerpost.dns;

/**
 * One backslash escape of the presentation format: {@code \X} or {@code \DDD} (RFC 1035 section 5.1).
 *
 * @param octet the octet that it says, raised by {@link #MARK} so that a reader can tell it from a typed character
 * @param length how many characters it takes
 */
record Escape(char octet, int length) {
    /** Added to an escaped octet; lies in the private use area, which no name may have. */
    static final int MARK = 0xe000;

    /** Whether the character is an escaped octet. */
    static boolean isMarked(int c) {
        return c >= MARK && c <= MARK + 255;
    }

    static Escape at(String text, int start) {
        if (start + 1 >= text.length()) {
            throw new IllegalArgumentException("A backslash at the end escapes nothing.");
        }
        char next = text.charAt(start + 1);
        if (next < '0' || next > '9') {
            if (next < 0x20 || next > 0x7e) {
                throw new IllegalArgumentException(
                        "A backslash may escape only a printable ASCII character or three digits.");
            }
            return new Escape((char) (MARK + next), 2);
        }
        if (start + 4 > text.length()
                || !text.substring(start + 1, start + 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("A backslash before a digit needs three digits (\\DDD).");
        }
        int octet = Integer.parseInt(text.substring(start + 1, start + 4));
        if (octet > 255) {
            throw new IllegalArgumentException("\\" + octet + " is not an octet; the largest is \\255.");
        }
        return new Escape((char) (MARK + octet), 4);
    }

    /** Appends an octet, escaped if it is one of {@code special} or not printable ASCII. */
    static void print(char octet, String special, StringBuilder to) {
        if (octet < 0x21 || octet > 0x7e) {
            to.append('\\')
                    .append((char) ('0' + octet / 100))
                    .append((char) ('0' + octet / 10 % 10))
                    .append((char) ('0' + octet % 10));
        } else {
            if (special.indexOf(octet) >= 0) {
                to.append('\\');
            }
            to.append(octet);
        }
    }
}
