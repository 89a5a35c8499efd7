package fingerpost.dns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An IPv6 address without a scope, printed as RFC 5952 wants.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Ipv6Address(long high, long low) implements IpAddress {
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    /** The address of a literal such as {@code 2001:db8::1} or {@code ::ffff:192.0.2.1} (RFC 4291 section 2.2). */
    public static Ipv6Address of(String literal) {
        int gap = literal.indexOf("::");
        if (gap != literal.lastIndexOf("::")) {
            throw notOne(literal);
        }
        List<Integer> before = groups(gap < 0 ? literal : literal.substring(0, gap), gap < 0, literal);
        List<Integer> after = gap < 0 ? List.of() : groups(literal.substring(gap + 2), true, literal);
        int missing = 8 - before.size() - after.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            throw notOne(literal);
        }
        List<Integer> all = new ArrayList<>(before);
        all.addAll(Collections.nCopies(missing, 0));
        all.addAll(after);
        return new Ipv6Address(joined(all.subList(0, 4)), joined(all.subList(4, 8)));
    }

    private static List<Integer> groups(String part, boolean mayEndInV4, String literal) {
        List<Integer> groups = new ArrayList<>();
        if (part.isEmpty()) {
            return groups;
        }
        String[] words = part.split(":", -1);
        for (int i = 0; i < words.length; i++) {
            if (mayEndInV4 && i == words.length - 1 && words[i].contains(".")) {
                int v4 = Ipv4Address.of(words[i]).value();
                groups.add(v4 >>> 16);
                groups.add(v4 & 0xffff);
            } else if (GROUP.matcher(words[i]).matches()) {
                groups.add(Integer.parseInt(words[i], 16));
            } else {
                throw notOne(literal);
            }
        }
        return groups;
    }

    private static long joined(List<Integer> groups) {
        long bits = 0;
        for (int group : groups) {
            bits = (bits << 16) | group;
        }
        return bits;
    }

    private static IllegalArgumentException notOne(String literal) {
        return new IllegalArgumentException(Quoted.of(literal) + " is not an IPv6 address such as 2001:db8::1.");
    }

    @Override
    public int bits() {
        return 128;
    }

    @Override
    public boolean bit(int index) {
        return index < 64 ? (high >>> (63 - index) & 1) == 1 : (low >>> (127 - index) & 1) == 1;
    }

    @Override
    public int[] octets() {
        int[] octets = new int[16];
        for (int i = 0; i < 16; i++) {
            octets[i] = (int) ((i < 8 ? high : low) >>> (56 - i % 8 * 8)) & 255;
        }
        return octets;
    }

    @Override
    public Aaaa record() {
        return new Aaaa(this);
    }

    /** Lower case, the longest run of zeros as {@code ::}, IPv4 mapped as {@code ::ffff:192.0.2.1} (RFC 5952). */
    @Override
    public String toString() {
        if (high == 0 && low >>> 32 == 0xffff) {
            return "::ffff:" + new Ipv4Address((int) low);
        }
        int bestStart = -1;
        int bestLength = 1;
        for (int i = 0; i < 8; i++) {
            int length = 0;
            while (i + length < 8 && group(i + length) == 0) {
                length++;
            }
            if (length > bestLength) {
                bestStart = i;
                bestLength = length;
            }
            i += length;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == bestStart) {
                text.append("::");
                i += bestLength - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }

    private int group(int index) {
        return (int) ((index < 4 ? high : low) >>> (48 - index % 4 * 16)) & 0xffff;
    }
}
