package fingerpost.dns;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a cache may keep an RRset.
 *
 * @param seconds from 0 to 2147483647 (RFC 2181 section 8)
 */
public record Ttl(int seconds) implements Comparable<Ttl> {
    public static final Ttl ZERO = new Ttl(0);

    private static final Pattern UNITS =
            Pattern.compile("(\\d{1,10}w)?(\\d{1,10}d)?(\\d{1,10}h)?(\\d{1,10}m)?(\\d{1,10}s?)?");

    public Ttl {
        if (seconds < 0) {
            throw new IllegalArgumentException("A TTL of " + seconds + " s is below zero.");
        }
    }

    public static Ttl of(long seconds) {
        if (seconds < 0 || seconds > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A TTL of " + seconds + " s lies outside 0 to 2147483647 (RFC 2181 section 8).");
        }
        return new Ttl((int) seconds);
    }

    /** The TTL that {@code text} says: seconds ({@code 300}) or units ({@code 1h30m}, {@code 2d}). */
    public static Ttl parse(String text) {
        Matcher matcher = UNITS.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (text.isBlank() || !matcher.matches()) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is not a TTL; write seconds (300) or units (1h30m).");
        }
        long[] units = {604800, 86400, 3600, 60, 1};
        long seconds = 0;
        for (int i = 0; i < units.length; i++) {
            String part = matcher.group(i + 1);
            if (part != null) {
                seconds += units[i] * Long.parseLong(part.replaceAll("[a-z]", ""));
            }
        }
        return of(seconds);
    }

    public Ttl min(Ttl other) {
        return seconds <= other.seconds ? this : other;
    }

    /** The TTL for people: {@code 300 s}, {@code 5 min}, {@code 1 h 30 min}, {@code 2 d}. */
    public String spoken() {
        if (seconds < 60) {
            return seconds + " s";
        }
        StringBuilder text = new StringBuilder();
        int rest = seconds;
        int[] units = {86400, 3600, 60, 1};
        String[] names = {" d", " h", " min", " s"};
        for (int i = 0; i < units.length; i++) {
            if (rest >= units[i]) {
                text.append(text.isEmpty() ? "" : " ").append(rest / units[i]).append(names[i]);
                rest %= units[i];
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(Ttl other) {
        return Integer.compare(seconds, other.seconds);
    }

    @Override
    public String toString() {
        return Integer.toString(seconds);
    }
}
