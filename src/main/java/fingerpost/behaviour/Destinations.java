package fingerpost.behaviour;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the requests for one host may end, whoever asks: every address that any policy may give, and at a proxy every
 * backend of the service. Redirects are not followed, and what is down counts like the rest. Wildcards count only where the
 * name itself has no records.
 *
 * @param addresses that the host may have
 * @param ends backends and external endpoints
 */
public record Destinations(Set<IpAddress> addresses, Set<Id> ends) {
    private static final int MAX_ALIASES = 12;

    public Destinations {
        addresses = Set.copyOf(addresses);
        ends = Set.copyOf(ends);
    }

    /** The destinations of requests for that host and path on the scheme's own port. */
    public static Destinations of(Topology topology, DomainName host, boolean tls, String path) {
        Set<IpAddress> addresses = new LinkedHashSet<>();
        collect(topology, host, addresses, MAX_ALIASES);
        Set<Id> ends = new LinkedHashSet<>();
        Standing standing = new Standing(topology);
        ProxyServer proxies = new ProxyServer(topology);
        int port = Origin.defaultPort(tls);
        for (IpAddress address : addresses) {
            HttpRequest request = HttpRequest.get(address, port, tls, host.host(), path, address);
            standing.listening(address, port).forEach(element -> add(topology, proxies, element, request, ends));
        }
        return new Destinations(addresses, ends);
    }

    private static void collect(Topology topology, DomainName name, Set<IpAddress> addresses, int aliasesLeft) {
        topology.all(ExternalEndpoint.class).stream()
                .filter(endpoint -> endpoint.name().equals(name))
                .forEach(endpoint -> addresses.addAll(endpoint.addresses()));
        if (aliasesLeft == 0 || name.isRoot()) {
            return;
        }
        topology.zoneFor(name).ifPresent(zone -> {
            var exact = zone.at(name);
            for (ZoneEntry entry : exact.isEmpty() ? zone.at(name.parent().child("*")) : exact) {
                switch (entry) {
                    case Alias alias -> collect(topology, alias.target(), addresses, aliasesLeft - 1);
                    case RecordSet set ->
                        set.policy().records().forEach(record -> follow(topology, record, addresses, aliasesLeft - 1));
                }
            }
        });
    }

    private static void follow(Topology topology, Rdata record, Set<IpAddress> addresses, int aliasesLeft) {
        if (record instanceof A || record instanceof Aaaa) {
            Addresses.of(record).ifPresent(addresses::add);
        } else if (record instanceof Cname cname) {
            collect(topology, cname.canonical(), addresses, aliasesLeft);
        }
    }

    private static void add(
            Topology topology, ProxyServer proxies, Element element, HttpRequest request, Set<Id> ends) {
        if (!(element instanceof Proxy proxy)) {
            end(element, request.host(), topology, ends);
            return;
        }
        Optional<Location> location =
                proxies.route(proxy, request, new DesignState(0)).location();
        if (location.isPresent() && location.get().action() instanceof ProxyPass pass) {
            for (Member member : topology.get(pass.service(), Service.class).members()) {
                topology.find(member.backend()).ifPresent(backend -> end(backend, request.host(), topology, ends));
            }
        }
    }

    private static void end(Element element, String host, Topology topology, Set<Id> ends) {
        if (element instanceof ApplicationRouter router) {
            router.routes().stream()
                    .filter(route -> route.host().covers(DomainName.of(host)))
                    .findFirst()
                    .flatMap(route -> topology.find(route.backend()))
                    .ifPresent(backend -> ends.add(backend.id()));
        } else {
            ends.add(element.id());
        }
    }
}
