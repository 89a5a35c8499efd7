package fingerpost.dns;

import java.net.Inet6Address;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An IPv6 address without a scope, printed as RFC 5952 wants.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Ipv6Address(long high, long low) implements IpAddress {
    private static final Pattern CHARACTERS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern MAPPED = Pattern.compile("(?i)::ffff:(?<v4>[0-9.]+)");

    /** The address of a literal such as {@code 2001:db8::1}. */
    public static Ipv6Address of(String literal) {
        var mapped = MAPPED.matcher(literal);
        if (mapped.matches()) {
            return new Ipv6Address(
                    0, 0xffff00000000L | (Ipv4Address.of(mapped.group("v4")).value() & 0xffffffffL));
        }
        if (!CHARACTERS.matcher(literal).matches() || !literal.contains(":")) {
            throw notOne(literal, null);
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Inet6Address.ofLiteral(literal).getAddress());
            return bytes.remaining() == 16 ? new Ipv6Address(bytes.getLong(), bytes.getLong()) : mapped(bytes.getInt());
        } catch (IllegalArgumentException refused) {
            throw notOne(literal, refused);
        }
    }

    private static Ipv6Address mapped(int v4) {
        return new Ipv6Address(0, 0xffff00000000L | (v4 & 0xffffffffL));
    }

    private static IllegalArgumentException notOne(String literal, @Nullable Throwable cause) {
        return new IllegalArgumentException("\"" + literal + "\" is not an IPv6 address such as 2001:db8::1.", cause);
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

    @Override
    public String toString() {
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
