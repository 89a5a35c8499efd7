package fingerpost.dns;

/** An address of either family, as a value: never looked up, never sent to. */
public sealed interface IpAddress extends Comparable<IpAddress> permits Ipv4Address, Ipv6Address {
    /** The address that a literal says; names are refused, so nothing is ever resolved. */
    static IpAddress of(String literal) {
        return literal.contains(":") ? Ipv6Address.of(literal) : Ipv4Address.of(literal);
    }

    /** Whether the text has the form of an address literal of either family. */
    static boolean isLiteral(String text) {
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** 32 or 128. */
    int bits();

    /** The bit at that position, counted from the most significant. */
    boolean bit(int index);

    /** The octets in network order, 4 or 16, each from 0 to 255. */
    int[] octets();

    /** The A or AAAA record of this address. */
    Rdata record();

    /** As it stands in a URL or in an nginx directive: IPv6 in brackets. */
    default String inUrl() {
        return bits() == 128 ? "[" + this + "]" : toString();
    }

    @Override
    default int compareTo(IpAddress other) {
        int order = Integer.compare(bits(), other.bits());
        int[] mine = octets();
        int[] theirs = other.octets();
        for (int i = 0; order == 0 && i < mine.length; i++) {
            order = Integer.compare(mine[i], theirs[i]);
        }
        return order;
    }
}
