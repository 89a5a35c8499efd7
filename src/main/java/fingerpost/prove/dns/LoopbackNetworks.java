package fingerpost.prove.dns;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The networks of a design's lines in the loopback network, for servers that know a line only by the address that asks:
 * 192.0.2.0/24 becomes 127.0.2.0/24.
 */
final class LoopbackNetworks {
    private static final int LOOPBACK = 127 << 24;
    private static final int BELOW_FIRST_OCTET = 0x00ffffff;
    private static final int SHORTEST = 8;

    private LoopbackNetworks() {}

    /** The network in its place; empty for IPv6 and for networks that fill more than the loopback network. */
    static Optional<IpNetwork> of(IpNetwork network) {
        return network.address() instanceof Ipv4Address first && network.prefix() >= SHORTEST
                ? Optional.of(new IpNetwork(of(first), network.prefix()))
                : Optional.empty();
    }

    /** The first address of each network of a line, and the one that asks in its place; none where two would be mistaken. */
    static List<DnsAsker> askers(Topology topology) {
        List<IpNetwork> networks = topology.all(Line.class).stream()
                .flatMap(line -> line.networks().stream())
                .filter(each -> of(each).isPresent())
                .distinct()
                .toList();
        List<DnsAsker> askers = new ArrayList<>();
        for (IpNetwork network : networks) {
            if (!isClear(network, networks)) {
                return List.of();
            }
            askers.add(DnsAsker.at(network.address(), of(network).orElseThrow().address()));
        }
        return askers;
    }

    /** Whether the networks in their places hold each other's addresses as before, and none the address outside of all. */
    private static boolean isClear(IpNetwork network, List<IpNetwork> all) {
        IpNetwork moved = of(network).orElseThrow();
        return !moved.contains(DnsAsker.HERE)
                && all.stream()
                        .allMatch(other ->
                                moved.contains(of(other).orElseThrow().address()) == network.contains(other.address()));
    }

    private static IpAddress of(Ipv4Address address) {
        return new Ipv4Address(LOOPBACK | (address.value() & BELOW_FIRST_OCTET));
    }
}
