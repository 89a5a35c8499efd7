package fingerpost.dns;

import java.util.regex.Pattern;

/**
 * An IPv4 address.
 *
 * @param value the 32 bits in network order
 */
public record Ipv4Address(int value) implements IpAddress {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    /** The address of four decimal numbers without leading zeros: {@code 192.0.2.1}. */
    public static Ipv4Address of(String literal) {
        if (!FORM.matcher(literal).matches()) {
            throw new IllegalArgumentException(Quoted.of(literal) + " is not an IPv4 address such as 192.0.2.1.");
        }
        int value = 0;
        for (String part : literal.split("\\.", -1)) {
            int octet = Integer.parseInt(part);
            if (octet > 255) {
                throw new IllegalArgumentException(
                        Quoted.of(literal) + " is not an IPv4 address: " + octet + " is above 255.");
            }
            value = (value << 8) | octet;
        }
        return new Ipv4Address(value);
    }

    @Override
    public int bits() {
        return 32;
    }

    @Override
    public boolean bit(int index) {
        return (value >>> (31 - index) & 1) == 1;
    }

    @Override
    public int[] octets() {
        return new int[] {value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255};
    }

    @Override
    public A record() {
        return new A(this);
    }

    @Override
    public String toString() {
        return (value >>> 24) + "." + (value >>> 16 & 255) + "." + (value >>> 8 & 255) + "." + (value & 255);
    }
}
