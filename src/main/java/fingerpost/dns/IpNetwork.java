package fingerpost.dns;

/**
 * A network in CIDR form (RFC 4632), as lines, client groups and access lists name it.
 *
 * @param address the first address; bits beyond the prefix are zero
 * @param prefix the number of leading bits that count
 */
public record IpNetwork(IpAddress address, int prefix) {
    public IpNetwork {
        if (prefix < 0 || prefix > address.bits()) {
            throw new IllegalArgumentException(
                    "The prefix length " + prefix + " lies outside 0 to " + address.bits() + ".");
        }
        for (int i = prefix; i < address.bits(); i++) {
            if (address.bit(i)) {
                throw new IllegalArgumentException(address + "/" + prefix
                        + " has address bits beyond its prefix; write the first address of the network.");
            }
        }
    }

    /** The network that {@code 192.0.2.0/24} says; without a prefix length, the single address. */
    public static IpNetwork of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(IpAddress.of(text));
        }
        String length = text.substring(slash + 1);
        if (!length.matches("0|[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(Quoted.of(text) + " is not a network such as 192.0.2.0/24.");
        }
        return new IpNetwork(IpAddress.of(text.substring(0, slash)), Integer.parseInt(length));
    }

    public static IpNetwork of(IpAddress address) {
        return new IpNetwork(address, address.bits());
    }

    /** The network of that prefix length around an address. */
    public static IpNetwork around(IpAddress address, int prefix) {
        return switch (address) {
            case Ipv4Address v4 -> new IpNetwork(new Ipv4Address((int) (v4.value() & mask(prefix, 32))), prefix);
            case Ipv6Address v6 ->
                new IpNetwork(
                        new Ipv6Address(
                                v6.high() & mask(Math.min(prefix, 64), 64),
                                v6.low() & mask(Math.max(prefix - 64, 0), 64)),
                        prefix);
        };
    }

    /** The first {@code ones} of so many bits set. */
    private static long mask(int ones, int bits) {
        return ones == 0 ? 0 : -1L << (bits - ones);
    }

    public boolean contains(IpAddress other) {
        if (other.bits() != address.bits()) {
            return false;
        }
        for (int i = 0; i < prefix; i++) {
            if (other.bit(i) != address.bit(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two have an address in common. */
    public boolean overlaps(IpNetwork other) {
        return prefix <= other.prefix ? contains(other.address) : other.contains(address);
    }

    @Override
    public String toString() {
        return address + "/" + prefix;
    }
}
