package fingerpost.simulate.compiled;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import java.util.List;

/**
 * The address of each client: the clients of a cell are dealt out to its networks, in each to the networks that resolvers tell of
 * (/24, /56), and in these one after another. The very first has the first address of the first network.
 */
public final class ClientAddresses {
    private static final IpAddress SOMEWHERE = IpAddress.of("233.252.0.1");

    private final List<IpNetwork> v4;
    private final List<IpNetwork> v6;
    private final int subnets;
    private final long first;

    public ClientAddresses(Cell cell) {
        List<IpNetwork> fours = of(cell, 32);
        List<IpNetwork> sixes = of(cell, 128);
        this.v4 = fours.isEmpty() ? sixes : fours;
        this.v6 = sixes.isEmpty() ? fours : sixes;
        this.subnets = cell.subnets();
        this.first = cell.first();
    }

    private static List<IpNetwork> of(Cell cell, int bits) {
        return cell.networks().stream()
                .filter(network -> network.address().bits() == bits)
                .toList();
    }

    /**
     * Where the connections of that client come from.
     *
     * @param client of the cell, from 0
     * @param to what it connects to: it takes an address of the same family where its networks have one
     */
    public IpAddress of(int client, IpAddress to) {
        List<IpNetwork> networks = to.bits() == 32 ? v4 : v6;
        if (networks.isEmpty()) {
            return SOMEWHERE;
        }
        long number = subnets > 1 ? client : first + client;
        IpNetwork network = networks.get((int) (number % networks.size()));
        long inNetwork = number / networks.size();
        long split = Askers.subnets(network);
        return switch (network.address()) {
            case Ipv4Address start -> {
                int hosts = 32 - Math.max(network.prefix(), Askers.TOLD_V4);
                long place = inNetwork % split * (1L << hosts) + inNetwork / split % (1L << hosts);
                yield new Ipv4Address((int) (start.value() + place));
            }
            case Ipv6Address start -> {
                long place = network.prefix() >= 64 ? 0 : inNetwork % split << (64 - Askers.TOLD_V6);
                long host = network.prefix() > 64 ? inNetwork % size(128 - network.prefix()) : inNetwork / split;
                yield new Ipv6Address(start.high() + place, start.low() + host);
            }
        };
    }

    private static long size(int bits) {
        return bits > 40 ? 1L << 40 : 1L << bits;
    }
}
