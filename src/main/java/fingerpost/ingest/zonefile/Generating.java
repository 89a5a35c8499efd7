package fingerpost.ingest.zonefile;

import fingerpost.dns.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIND's {@code $GENERATE}: lines made by counting.
 *
 * @param start the first number
 * @param stop the last number at most
 * @param left the owner, with {@code $} for the number
 * @param middle TTL, class and type as they stand
 * @param right the data, with {@code $} for the number
 */
record Generating(long start, long stop, long step, String left, String middle, String right) {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,10})-([0-9]{1,10})(?:/([0-9]{1,10}))?");
    private static final Pattern MODIFIER = Pattern.compile("\\{(-?[0-9]{1,9})(?:,([0-9]{1,3})(?:,([doxXnN]))?)?}");
    private static final long LARGEST = Integer.MAX_VALUE;

    /** Reads what stands behind the directive. */
    static Generating read(Tokens token) {
        int at = token.start();
        String range = word(token, "the range");
        Matcher numbers = RANGE.matcher(range);
        if (!numbers.matches()) {
            throw refused(at, Quoted.of(range) + " is not a range such as 1-10 or 0-100/2.");
        }
        long start = Long.parseLong(numbers.group(1));
        long stop = Long.parseLong(numbers.group(2));
        long step = numbers.group(3) == null ? 1 : Long.parseLong(numbers.group(3));
        if (start > stop || step < 1 || stop > LARGEST || step > LARGEST) {
            throw refused(at, "The range " + range + " counts to nowhere, or beyond 2147483647.");
        }
        String left = word(token, "the owner");
        StringBuilder middle = new StringBuilder();
        do {
            middle.append(word(token, "the type")).append(' ');
        } while (TypeWords.code(token) == 0);
        String right = word(token, "the data");
        if (token.next()) {
            throw refused(token.start(), "Behind the data nothing may stand; put data with blanks in quotation marks.");
        }
        return new Generating(start, stop, step, left, middle.toString(), right);
    }

    long count() {
        return (stop - start) / step + 1;
    }

    /** The line for that number. */
    byte[] line(long number) {
        String line = counted(left, number) + ' ' + middle + counted(right, number) + '\n';
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String word(Tokens token, String what) {
        int before = token.at();
        if (!token.next()) {
            throw refused(before, "The directive ends before " + what + ".");
        }
        return token.said();
    }

    private static String counted(String pattern, long number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                text.append(c).append(pattern.charAt(++i));
            } else if (c != '$') {
                text.append(c);
            } else if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '$') {
                text.append(c);
                i++;
            } else {
                Matcher modifier = MODIFIER.matcher(pattern).region(i + 1, pattern.length());
                if (modifier.lookingAt()) {
                    text.append(modified(number, modifier));
                    i = modifier.end() - 1;
                } else {
                    text.append(number);
                }
            }
        }
        return text.toString();
    }

    private static String modified(long number, Matcher modifier) {
        long value = number + Long.parseLong(modifier.group(1));
        int width = modifier.group(2) == null ? 0 : Integer.parseInt(modifier.group(2));
        char base = modifier.group(3) == null ? 'd' : modifier.group(3).charAt(0);
        return switch (base) {
            case 'n' -> nibbles(Long.toHexString(value & 0xffffffffL), width);
            case 'N' -> nibbles(Long.toHexString(value & 0xffffffffL).toUpperCase(Locale.ROOT), width);
            default -> ("%0" + Math.max(1, width) + base).formatted(value);
        };
    }

    /** From the last digit to the first, a dot behind each but the last; the width counts digits and dots. */
    private static String nibbles(String hex, int width) {
        StringBuilder text = new StringBuilder();
        for (int i = hex.length() - 1; i >= 0 || text.length() < width; i--) {
            text.append(i >= 0 ? hex.charAt(i) : '0');
            text.append(i > 0 || text.length() < width ? "." : "");
        }
        return text.toString();
    }

    private static Refused refused(int at, String message) {
        return new Refused(
                FaultCode.BAD_DIRECTIVE,
                at,
                message,
                "Write $GENERATE 1-10 host$ A 192.0.2.$, as BIND's manual has it.");
    }
}
