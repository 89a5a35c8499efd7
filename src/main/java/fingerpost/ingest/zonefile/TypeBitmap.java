package fingerpost.ingest.zonefile;

import java.util.BitSet;

/** The types that a name has, as NSEC says them (RFC 4034 section 4.1.2). */
final class TypeBitmap {
    private static final int WINDOW = 256;

    private TypeBitmap() {}

    /** This type and all that follow. */
    static boolean read(Tokens token, OctetArena out) {
        BitSet types = new BitSet();
        do {
            int code = TypeWords.code(token);
            if (code == 0) {
                return false;
            }
            types.set(code);
        } while (token.next());
        int next = types.nextSetBit(0);
        while (next >= 0) {
            int window = next / WINDOW;
            int last = types.previousSetBit((window + 1) * WINDOW - 1);
            int octets = last % WINDOW / 8 + 1;
            out.octet(window);
            out.octet(octets);
            for (int i = 0; i < octets; i++) {
                int bits = 0;
                for (int bit = 0; bit < 8; bit++) {
                    bits |= types.get(window * WINDOW + i * 8 + bit) ? 0x80 >> bit : 0;
                }
                out.octet(bits);
            }
            next = types.nextSetBit((window + 1) * WINDOW);
        }
        return true;
    }
}
