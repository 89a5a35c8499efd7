package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Resolver;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Optional;

/** Who an authoritative server sees when clients of a group ask by a resolver, one asker for each network that it is told of. */
final class Askers {
    private static final IpAddress SOME_RESOLVER = IpAddress.of("233.252.0.53");
    static final int TOLD_V4 = 24;
    static final int TOLD_V6 = 56;
    private static final int MOST_SUBNETS = 4096;

    /**
     * One asker.
     *
     * @param subnets into how many told networks the clients behind it are split
     * @param networks where these clients have their addresses
     */
    record Seen(Asker asker, int subnets, List<IpNetwork> networks) {}

    private Askers() {}

    static List<Seen> of(ClientGroup group, Optional<Resolver> resolver) {
        IpAddress address = resolver.map(Resolver::address).orElse(SOME_RESOLVER);
        if (resolver.filter(Resolver::clientSubnet).isEmpty()
                || group.networks().isEmpty()) {
            Whereabouts seen = resolver.map(Resolver::whereabouts).orElse(group.whereabouts());
            return List.of(new Seen(new Asker(address, Optional.empty(), seen), 1, group.networks()));
        }
        return group.networks().stream()
                .map(network -> new Seen(
                        new Asker(address, Optional.of(told(network)), group.whereabouts()),
                        subnets(network),
                        List.of(network)))
                .toList();
    }

    private static IpNetwork told(IpNetwork network) {
        int longest = longest(network);
        return network.prefix() <= longest ? network : IpNetwork.around(network.address(), longest);
    }

    /** How many networks that resolvers tell of there are in that one. */
    static int subnets(IpNetwork network) {
        int more = longest(network) - network.prefix();
        return more <= 0 ? 1 : more >= 12 ? MOST_SUBNETS : 1 << more;
    }

    private static int longest(IpNetwork network) {
        return network.address().bits() == 32 ? TOLD_V4 : TOLD_V6;
    }
}
