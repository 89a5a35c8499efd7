package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The mnemonics of record types, found without making a text of them. */
final class TypeWords {
    private static final int SLOTS = 1024;
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int LARGEST_NAMED = 32_769;

    private static final long[] WORDS = new long[SLOTS];
    private static final char[] CODES = new char[SLOTS];

    static {
        for (int code = 1; code <= LARGEST_NAMED; code++) {
            byte[] word = new RecordType(code).toString().getBytes(StandardCharsets.US_ASCII);
            if (word.length <= 8 && !new String(word, StandardCharsets.US_ASCII).startsWith("TYPE")) {
                long packed = packed(word, 0, word.length);
                int slot = slot(packed);
                while (WORDS[slot] != 0) {
                    slot = (slot + 1) % SLOTS;
                }
                WORDS[slot] = packed;
                CODES[slot] = (char) code;
            }
            code = code == 300 ? LARGEST_NAMED - 2 : code;
        }
    }

    private TypeWords() {}

    /** The number of the type that the token names, or 0. */
    static int code(Tokens token) {
        if (token.length() <= 8) {
            long packed = packed(token.text(), token.start(), token.length());
            for (int slot = slot(packed); WORDS[slot] != 0; slot = (slot + 1) % SLOTS) {
                if (WORDS[slot] == packed) {
                    return CODES[slot];
                }
            }
        }
        Optional<RecordType> found = token.length() > 20 ? Optional.empty() : RecordType.find(token.said());
        return found.map(RecordType::code).orElse(0);
    }

    /** Whether it is a type by which providers say what no zone file can. */
    static boolean isAlias(Tokens token) {
        String word = token.said().toUpperCase(Locale.ROOT);
        return word.equals("ALIAS") || word.equals("ANAME") || word.equals("LUA");
    }

    private static int slot(long packed) {
        return (int) ((packed * MIX) >>> 54);
    }

    private static long packed(byte[] text, int from, int length) {
        long packed = 0;
        for (int i = from; i < from + length; i++) {
            byte c = text[i];
            packed = (packed << 8) | ((c >= 'a' && c <= 'z' ? c - 32 : c) & 0xff);
        }
        return packed;
    }
}
