package fingerpost.ingest.zonefile;

/** What an octet of a zone file is. */
final class Letter {
    static final byte PLAIN = 0;
    static final byte BLANK = 1;
    static final byte NEWLINE = 2;
    static final byte COMMENT = 3;
    static final byte OPEN = 4;
    static final byte CLOSE = 5;
    static final byte QUOTE = 6;
    static final byte BACKSLASH = 7;
    static final byte RETURN = 8;

    private static final byte[] KINDS = kinds();
    private static final byte[] LOWER = lower();

    private Letter() {}

    static byte kind(byte octet) {
        return KINDS[octet & 0xff];
    }

    static byte lower(byte octet) {
        return LOWER[octet & 0xff];
    }

    static boolean isDigit(byte octet) {
        return octet >= '0' && octet <= '9';
    }

    /** The value of a hexadecimal digit, or -1. */
    static int hex(byte octet) {
        return octet >= 0 ? Character.digit(octet, 16) : -1;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        kinds[' '] = BLANK;
        kinds['\t'] = BLANK;
        kinds['\r'] = RETURN;
        kinds['\n'] = NEWLINE;
        kinds[';'] = COMMENT;
        kinds['('] = OPEN;
        kinds[')'] = CLOSE;
        kinds['"'] = QUOTE;
        kinds['\\'] = BACKSLASH;
        return kinds;
    }

    private static byte[] lower() {
        byte[] lower = new byte[256];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 32 : i);
        }
        return lower;
    }
}
