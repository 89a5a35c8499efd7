package fingerpost.export;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Designs whose lines have their IPv4 networks on the loopback, so that a test can ask from each of them. */
public final class LoopbackLines {
    private static final IpAddress ELSEWHERE = IpAddress.of("127.0.0.1");

    private LoopbackLines() {}

    /** 192.0.2.0/24 becomes 127.1.2.0/24 and so on; networks of IPv6 stay; countries go, which no test can be in. */
    public static Topology of(Topology design) {
        return design.map(element -> element instanceof Line line
                ? new Line(
                        line.id(),
                        line.label(),
                        line.networks().stream()
                                .map(LoopbackLines::moved)
                                .distinct()
                                .toList(),
                        List.of())
                : element);
    }

    /** An address outside of all lines and the first and last of each network. */
    public static List<IpAddress> askers(Topology design) {
        Set<IpAddress> askers = new LinkedHashSet<>(List.of(ELSEWHERE));
        for (Line line : design.all(Line.class)) {
            for (IpNetwork network : line.networks()) {
                if (network.address() instanceof Ipv4Address first) {
                    askers.add(first);
                    askers.add(new Ipv4Address(first.value() | (int) (0xffffffffL >>> network.prefix())));
                }
            }
        }
        return List.copyOf(askers);
    }

    private static IpNetwork moved(IpNetwork network) {
        return network.address() instanceof Ipv4Address address && network.prefix() >= 24
                ? new IpNetwork(
                        new Ipv4Address(
                                127 << 24 | 1 << 16 | (address.value() >> 8 & 0xff) << 8 | (address.value() & 0xff)),
                        network.prefix())
                : network;
    }
}
