package fingerpost.export.zonefile;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The serial of the SOA: it rises where the records changed and stays where they did not, by the arithmetic of RFC 1982, and
 * never looks at a clock, so the same export gives the same bytes.
 */
final class ZoneSerial {
    private static final long MODULUS = 1L << 32;
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|;[^\n]*|[()]|[^\\s;()\"]+");

    private ZoneSerial() {}

    /**
     * The serial to write.
     *
     * @param designed what the design says
     * @param written the new text, whatever its serial
     * @param previous the text that stands in the folder now
     */
    static long next(long designed, String written, String previous) {
        OptionalLong old = of(previous);
        if (old.isEmpty() || isLater(designed, old.getAsLong())) {
            return designed;
        }
        return withoutSerial(written).equals(withoutSerial(previous)) ? old.getAsLong() : after(old.getAsLong());
    }

    /** The serial in a zone file of any layout. */
    static OptionalLong of(String zoneFile) {
        Matcher tokens = TOKEN.matcher(zoneFile);
        int sinceSoa = -1;
        while (tokens.find()) {
            String token = tokens.group();
            if (token.startsWith(";") || token.equals("(") || token.equals(")")) {
                continue;
            }
            if (sinceSoa >= 0) {
                sinceSoa++;
            } else if (token.equalsIgnoreCase("SOA")) {
                sinceSoa = 0;
            }
            if (sinceSoa == 3) {
                boolean number = token.matches("[0-9]{1,10}") && Long.parseLong(token) < MODULUS;
                return number ? OptionalLong.of(Long.parseLong(token)) : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    /** Whether a secondary that has {@code other} would fetch {@code serial} (RFC 1982 section 3.2). */
    static boolean isLater(long serial, long other) {
        long ahead = Math.floorMod(serial - other, MODULUS);
        return ahead != 0 && ahead < MODULUS / 2;
    }

    /** The next serial; 0 is passed over, since some programs take it for none. */
    static long after(long serial) {
        return serial == MODULUS - 1 ? 1 : serial + 1;
    }

    private static List<String> withoutSerial(String zoneFile) {
        return zoneFile.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(";"))
                .map(line -> line.contains(" IN SOA ") ? line.replaceFirst("( IN SOA \\S+ \\S+) [0-9]+ ", "$1 ") : line)
                .toList();
    }
}
