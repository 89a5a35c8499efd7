package fingerpost.ingest.zonefile;

import java.util.Base64;

/** Numbers, and octets written as digits. */
final class Digits {
    private static final int MOST_SALT = 255;

    private Digits() {}

    /** A whole number, or -1 where it is none or too large. */
    static long number(Tokens token, long most) {
        byte[] text = token.text();
        long number = 0;
        for (int i = token.start(); i < token.stop(); i++) {
            if (!Letter.isDigit(text[i])) {
                return -1;
            }
            number = number * 10 + text[i] - '0';
            if (number > most) {
                return -1;
            }
        }
        return token.length() == 0 || token.quoted() ? -1 : number;
    }

    /** Pairs of digits to the end of the entry, blanks anywhere between the digits. */
    static boolean hex(Tokens token, OctetArena out) {
        int high = -1;
        boolean some = false;
        do {
            for (int i = token.start(); i < token.stop(); i++) {
                int digit = Letter.hex(token.text()[i]);
                if (digit < 0) {
                    return false;
                }
                if (high < 0) {
                    high = digit;
                } else {
                    out.octet((high << 4) | digit);
                    high = -1;
                    some = true;
                }
            }
        } while (token.next());
        return high == -1 && some;
    }

    /** Base64 to the end of the entry, blanks anywhere between the digits. */
    static boolean base64(Tokens token, OctetArena out) {
        StringBuilder all = new StringBuilder();
        do {
            all.append(token.said());
        } while (token.next());
        try {
            byte[] octets = all.length() % 4 == 0 ? Base64.getDecoder().decode(all.toString()) : new byte[0];
            out.add(octets, 0, octets.length);
            return octets.length > 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A length and pairs of digits in one token; {@code -} for none (RFC 5155 section 3.3). */
    static boolean salt(Tokens token, OctetArena out) {
        int digits = token.is('-') ? 0 : token.length();
        if (digits % 2 != 0 || digits / 2 > MOST_SALT) {
            return false;
        }
        out.octet(digits / 2);
        for (int i = token.start(); i < token.start() + digits; i += 2) {
            int high = Letter.hex(token.text()[i]);
            int low = Letter.hex(token.text()[i + 1]);
            if (high < 0 || low < 0) {
                return false;
            }
            out.octet((high << 4) | low);
        }
        return true;
    }

    /** A length and the octets of base32 with the extended hexadecimal alphabet, without padding (RFC 4648 section 7). */
    static boolean base32(Tokens token, OctetArena out) {
        int length = token.length() * 5 / 8;
        if (length == 0 || length > MOST_SALT) {
            return false;
        }
        out.octet(length);
        int bits = 0;
        int held = 0;
        for (int i = token.start(); i < token.stop(); i++) {
            int digit = token.text()[i] < 0 ? -1 : Character.digit(token.text()[i], 32);
            if (digit < 0) {
                return false;
            }
            bits = (bits << 5) | digit;
            held += 5;
            if (held >= 8) {
                held -= 8;
                out.octet(bits >>> held);
                bits &= (1 << held) - 1;
            }
        }
        return bits == 0;
    }
}
