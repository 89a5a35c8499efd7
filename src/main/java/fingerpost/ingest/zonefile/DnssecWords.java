package fingerpost.ingest.zonefile;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** Words that only signed zones have (RFC 4034). */
final class DnssecWords {
    private static final Map<String, Integer> ALGORITHMS = Map.ofEntries(
            Map.entry("RSAMD5", 1),
            Map.entry("DH", 2),
            Map.entry("DSA", 3),
            Map.entry("RSASHA1", 5),
            Map.entry("DSA-NSEC3-SHA1", 6),
            Map.entry("RSASHA1-NSEC3-SHA1", 7),
            Map.entry("NSEC3RSASHA1", 7),
            Map.entry("RSASHA256", 8),
            Map.entry("RSASHA512", 10),
            Map.entry("ECCGOST", 12),
            Map.entry("ECDSAP256SHA256", 13),
            Map.entry("ECDSAP384SHA384", 14),
            Map.entry("ED25519", 15),
            Map.entry("ED448", 16),
            Map.entry("INDIRECT", 252),
            Map.entry("PRIVATEDNS", 253),
            Map.entry("PRIVATEOID", 254));

    private DnssecWords() {}

    /** One octet, from a number or a mnemonic. */
    static boolean algorithm(Tokens token, OctetArena out) {
        long number = Digits.number(token, 255);
        if (number < 0) {
            number = ALGORITHMS.getOrDefault(token.said().toUpperCase(Locale.ROOT), -1);
        }
        out.octet((int) number);
        return number >= 0;
    }

    /** Seconds since 1970, modulo 2^32, from those or from {@code YYYYMMDDHHMMSS}; -1 where it is neither. */
    static long date(Tokens token) {
        String said = token.said();
        if (!said.matches("[0-9]{14}")) {
            return Digits.number(token, 0xffffffffL);
        }
        try {
            return LocalDateTime.of(
                                    part(said, 0, 4),
                                    part(said, 4, 6),
                                    part(said, 6, 8),
                                    part(said, 8, 10),
                                    part(said, 10, 12),
                                    part(said, 12, 14))
                            .toEpochSecond(ZoneOffset.UTC)
                    & 0xffffffffL;
        } catch (DateTimeException impossible) {
            return -1;
        }
    }

    private static int part(String said, int from, int to) {
        return Integer.parseInt(said.substring(from, to));
    }
}
