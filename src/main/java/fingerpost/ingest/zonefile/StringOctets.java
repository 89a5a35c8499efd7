package fingerpost.ingest.zonefile;

/** Character strings (RFC 1035 section 3.3), quoted or not. */
final class StringOctets {
    private static final int MOST = 255;

    private StringOctets() {}

    /** One string behind its length. */
    static boolean one(Tokens token, OctetArena out) {
        int begin = out.length();
        out.octet(0);
        unbounded(token, out);
        int length = out.length() - begin - 1;
        if (length > MOST) {
            throw new Refused(
                    FaultCode.LONG_STRING, token.start(), "The string has " + length + " octets; 255 are possible.");
        }
        out.set(begin, length);
        return true;
    }

    /** This string and all that follow. */
    static boolean all(Tokens token, OctetArena out) {
        do {
            one(token, out);
        } while (token.next());
        return true;
    }

    /** The octets of the string, without a length. */
    static boolean unbounded(Tokens token, OctetArena out) {
        if (!token.escaped()) {
            out.add(token.text(), token.start(), token.length());
            return true;
        }
        byte[] text = token.text();
        for (int i = token.start(); i < token.stop(); ) {
            if (text[i] == '\\') {
                out.octet(NameOctets.escape(token, i));
                i += Letter.isDigit(text[i + 1]) ? 4 : 2;
            } else {
                out.octet(text[i++]);
            }
        }
        return true;
    }

    /** Letters and digits behind their number, in lower case. */
    static boolean word(Tokens token, OctetArena out) {
        if (token.length() == 0 || token.length() > MOST) {
            return false;
        }
        out.octet(token.length());
        for (int i = token.start(); i < token.stop(); i++) {
            byte c = Letter.lower(token.text()[i]);
            if (!(c >= 'a' && c <= 'z') && !Letter.isDigit(c)) {
                return false;
            }
            out.octet(c);
        }
        return true;
    }
}
