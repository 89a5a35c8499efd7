package fingerpost.behaviour;

import fingerpost.dns.IpNetwork;

/**
 * A stable hash of who asks: the client subnet where the query carries one, else the resolver's address.
 *
 * <p>FNV-1a in 64 bits over the octets of the network's first address and then its prefix length, finished by the mixing
 * steps of SplitMix64. It is the same in every run and on every machine.
 *
 * @param network what was hashed
 * @param scope the prefix length of the client subnet, 0 where the resolver's address was hashed
 */
public record AskerHash(IpNetwork network, int scope, long value) {
    public static AskerHash of(Asker asker) {
        IpNetwork network = asker.clientSubnet().orElseGet(() -> IpNetwork.of(asker.address()));
        int scope = asker.clientSubnet().map(IpNetwork::prefix).orElse(0);
        return new AskerHash(network, scope, hash(network));
    }

    /** The hash as a number from 0 up to but not including {@code bound}. */
    public long below(long bound) {
        return Long.remainderUnsigned(value, bound);
    }

    private static long hash(IpNetwork network) {
        long hash = 0xcbf29ce484222325L;
        for (int octet : network.address().octets()) {
            hash = (hash ^ octet) * 0x100000001b3L;
        }
        hash = (hash ^ network.prefix()) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
