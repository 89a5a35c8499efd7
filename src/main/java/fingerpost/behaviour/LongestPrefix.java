package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * RFC 6724 section 6 rule 9: of two destinations the one that begins with more of the bits of the source address that would be
 * used for it; equal ones stay in their order (rule 10), so that what a server turned or shuffled counts among these alone.
 */
public final class LongestPrefix {
    /** A source address of IPv6 is compared as far as the prefix of its network (section 2.2). */
    private static final int NETWORK = 64;

    private LongestPrefix() {}

    /**
     * How many bits both begin with.
     *
     * @param source of the family of {@code destination}; another one has no bits in common
     */
    public static int bits(IpAddress source, IpAddress destination) {
        if (source.bits() != destination.bits()) {
            return 0;
        }
        int most = Math.min(NETWORK, source.bits());
        int common = 0;
        while (common < most && source.bit(common) == destination.bit(common)) {
            common++;
        }
        return common;
    }

    /** The same addresses, those of the longest common prefix first. */
    static List<IpAddress> first(List<IpAddress> given, UnaryOperator<IpAddress> source) {
        return given.stream()
                .sorted(Comparator.comparingInt(to -> -bits(source.apply(to), to)))
                .toList();
    }
}
