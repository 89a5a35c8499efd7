package fingerpost.ingest.zonefile;

/** Octets written as groups of hexadecimal digits: EUI-48, EUI-64 (RFC 7043), node identifiers (RFC 6742). */
final class HexGroups {
    private HexGroups() {}

    /** So many octets with hyphens between. */
    static boolean octets(Tokens token, int count, OctetArena out) {
        return read(token, count, '-', 2, 2, out);
    }

    /** Four groups of one to four digits with colons between. */
    static boolean node(Tokens token, OctetArena out) {
        return read(token, 4, ':', 1, 4, out);
    }

    private static boolean read(Tokens token, int count, char between, int least, int most, OctetArena out) {
        byte[] text = token.text();
        int i = token.start();
        for (int group = 0; group < count; group++) {
            int first = i;
            int value = 0;
            for (int digit; i < token.stop() && i - first < most && (digit = Letter.hex(text[i])) >= 0; i++) {
                value = (value << 4) | digit;
            }
            int digits = i - first;
            boolean ends = group == count - 1 ? i == token.stop() : i < token.stop() && text[i++] == between;
            if (!ends || digits < least) {
                return false;
            }
            out.number(value, most / 2);
        }
        return true;
    }
}
