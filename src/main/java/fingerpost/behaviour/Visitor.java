package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who makes a request: a client of a group, or an ordinary browser with an ordinary resolver somewhere.
 *
 * @param group of the design, or that of a single client that the design does not have
 * @param drawn which of the two stand in the design
 */
record Visitor(Optional<ClientGroup> group, Optional<Resolver> resolver, Set<Id> drawn) {
    /** An address for those who have none in the design; it lies in no documentation network that designs use. */
    private static final IpAddress SOMEWHERE = IpAddress.of("233.252.0.1");

    private static final IpAddress SOME_RESOLVER = IpAddress.of("233.252.0.53");
    private static final Id NOBODY = Id.of("somebody");
    private static final int TOLD_V4 = 24;
    private static final int TOLD_V6 = 56;

    /** A client of that group, asking the group's resolver of most weight that is up. */
    static Visitor of(Optional<Id> clients, Topology topology, DesignState state) {
        Optional<ClientGroup> group = clients.map(id -> topology.get(id, ClientGroup.class));
        Optional<Resolver> resolver = group.flatMap(each -> each.resolvers().stream()
                .filter(share -> !state.isDown(share.resolver()))
                .reduce((best, share) -> share.weight() > best.weight() ? share : best)
                .map(ResolverShare::resolver)
                .map(id -> topology.get(id, Resolver.class)));
        return new Visitor(group, resolver);
    }

    Visitor(Optional<ClientGroup> group, Optional<Resolver> resolver) {
        this(
                group,
                resolver,
                Stream.concat(group.map(ClientGroup::id).stream(), resolver.map(Resolver::id).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A single client that no group has. */
    static Visitor of(Somebody somebody, Topology topology) {
        ClientGroup alone = new ClientGroup(
                NOBODY,
                "somebody",
                1,
                somebody.whereabouts(),
                somebody.network().stream().toList(),
                0,
                List.of(),
                somebody.stub(),
                somebody.families());
        Resolver asked = somebody.resolver()
                .map(id -> topology.get(id, Resolver.class))
                .orElseGet(() -> new Resolver(
                        NOBODY,
                        somebody.network().isPresent() ? "the resolver of its network" : "its resolver",
                        Resolver.Profile.BIND,
                        somebody.network().map(IpNetwork::address).orElse(SOME_RESOLVER),
                        somebody.whereabouts(),
                        false));
        return new Visitor(
                Optional.of(alone),
                Optional.of(asked),
                somebody.resolver().stream().collect(Collectors.toUnmodifiableSet()));
    }

    ClientGroup.Stub stub() {
        return group.map(ClientGroup::stub).orElse(ClientGroup.Stub.CHROMIUM);
    }

    Families families() {
        return group.map(ClientGroup::families).orElse(Families.BOTH);
    }

    /**
     * The addresses that it tries, in order: IPv6 and IPv4 by turns (RFC 6724 puts IPv6 first, RFC 8305 section 4 takes the
     * families by turns); a JVM tries only the first, of IPv4 where there is any (java.net.preferIPv6Addresses is false).
     */
    List<IpAddress> tried(List<IpAddress> given) {
        List<IpAddress> usable =
                stub() == ClientGroup.Stub.LONGEST_PREFIX ? LongestPrefix.first(given, this::address) : given;
        List<IpAddress> v6 = usable.stream().filter(each -> each.bits() == 128).toList();
        List<IpAddress> v4 = usable.stream().filter(each -> each.bits() == 32).toList();
        if (stub() == ClientGroup.Stub.JVM) {
            return (v4.isEmpty() ? v6 : v4).stream().limit(1).toList();
        }
        List<IpAddress> turns = new ArrayList<>();
        for (int i = 0; i < Math.max(v4.size(), v6.size()); i++) {
            v6.stream().skip(i).limit(1).forEach(turns::add);
            v4.stream().skip(i).limit(1).forEach(turns::add);
        }
        return turns;
    }

    String label() {
        return group.map(each -> drawn.contains(each.id()) ? "a client of " + each.label() : each.label())
                .orElse("a browser");
    }

    String resolverLabel() {
        return resolver.map(Resolver::label).orElse("its resolver");
    }

    List<Subject> path() {
        return group.map(ClientGroup::id).filter(drawn::contains).map(Subject::of).stream()
                .toList();
    }

    List<Subject> resolverPath() {
        return resolver.map(Resolver::id).filter(drawn::contains).map(Subject::of).stream()
                .toList();
    }

    /**
     * What of a look-up stays in a cache of its own until the next request: browsers, the JVM and Android keep addresses for
     * a time of their own, the systems for the TTL.
     */
    Optional<NameCache.Known> kept(NameCache.Known found) {
        return switch (stub()) {
            case CHROMIUM, FIREFOX, JVM, ANDROID, SERVICE_AWARE ->
                Optional.of(found)
                        .filter(each -> keepsFailures() || !each.records().isEmpty())
                        .map(each -> new NameCache.Known(each.types(), each.types(), each.records(), each.chain()));
            case SYSTEMD_RESOLVED, WINDOWS -> Optional.of(found);
            case NO_CACHE, LONGEST_PREFIX -> Optional.empty();
        };
    }

    /** Whether it keeps that there is no such name or no such record: browsers do not. */
    boolean keepsFailures() {
        return switch (stub()) {
            case JVM, SYSTEMD_RESOLVED, WINDOWS -> true;
            case CHROMIUM, FIREFOX, ANDROID, SERVICE_AWARE, NO_CACHE, LONGEST_PREFIX -> false;
        };
    }

    /** Whether connections stay open from one request to the next. */
    boolean keepsConnections() {
        return switch (stub()) {
            case CHROMIUM, FIREFOX, JVM, ANDROID, SERVICE_AWARE -> true;
            case SYSTEMD_RESOLVED, WINDOWS, NO_CACHE, LONGEST_PREFIX -> false;
        };
    }

    /** The address that its connections to that one come from. */
    IpAddress address(IpAddress to) {
        List<IpAddress> own = group.stream()
                .flatMap(each -> each.networks().stream())
                .map(IpNetwork::address)
                .toList();
        return own.stream()
                .filter(each -> each.bits() == to.bits())
                .findFirst()
                .orElseGet(() -> own.isEmpty() ? SOMEWHERE : own.getFirst());
    }

    /** How its resolver shows itself to authoritative servers (RFC 7871 where it tells the client's network). */
    Asker asker() {
        IpAddress address = resolver.map(Resolver::address).orElse(SOME_RESOLVER);
        Optional<IpNetwork> told = resolver.filter(Resolver::clientSubnet)
                .flatMap(any -> group)
                .flatMap(each -> each.networks().stream().findFirst())
                .map(Visitor::told);
        Whereabouts clients = group.map(ClientGroup::whereabouts).orElse(Whereabouts.UNKNOWN);
        Whereabouts seen =
                told.isPresent() ? clients : resolver.map(Resolver::whereabouts).orElse(clients);
        return new Asker(address, told, seen);
    }

    private static IpNetwork told(IpNetwork network) {
        int longest = network.address().bits() == 32 ? TOLD_V4 : TOLD_V6;
        return network.prefix() <= longest ? network : IpNetwork.around(network.address(), longest);
    }
}
