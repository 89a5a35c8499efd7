package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of a design stands at which address, and what is reached by which name. */
public final class Standing {
    private final Map<IpAddress, List<Element>> byAddress = new HashMap<>();
    private final Map<DomainName, List<Element>> byName = new HashMap<>();

    public Standing(Topology topology) {
        for (Element element : topology.elements()) {
            addresses(element).forEach(address -> put(byAddress, address, element));
            name(element).ifPresent(name -> put(byName, name, element));
        }
    }

    /** The addresses that a proxy, an endpoint, or a backend or router known by its address stands at. */
    public static List<IpAddress> addresses(Element element) {
        return switch (element) {
            case Proxy proxy -> proxy.addresses();
            case ExternalEndpoint endpoint -> endpoint.addresses();
            case Backend backend -> address(backend.host());
            case ApplicationRouter router -> address(router.host());
            case Certificate _,
                    ClientGroup _,
                    HostedZone _,
                    Line _,
                    Resolver _,
                    Scenario _,
                    Service _,
                    ServiceRegistry _ -> List.of();
        };
    }

    /** Proxies, backends, routers and endpoints at that address, in the design's order. */
    public List<Element> at(IpAddress address) {
        return byAddress.getOrDefault(address, List.of());
    }

    /** Endpoints, and backends and routers whose host is that name. */
    public List<Element> named(DomainName name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Those at that address that take connections on that port. */
    public List<Element> listening(IpAddress address, int port) {
        return at(address).stream()
                .filter(element -> listens(element, address, port))
                .toList();
    }

    /** The ports on which something listens at that address; those of external endpoints are not known and not among them. */
    public Set<Integer> ports(IpAddress address) {
        Set<Integer> ports = new TreeSet<>();
        for (Element element : at(address)) {
            if (element instanceof Proxy proxy) {
                proxy.servers().stream()
                        .flatMap(server -> server.listens().stream())
                        .filter(listen -> listen.families().include(address))
                        .forEach(listen -> ports.add(listen.port()));
            } else if (element instanceof Backend backend) {
                ports.add(backend.port());
            } else if (element instanceof ApplicationRouter router) {
                ports.add(router.port());
            }
        }
        return ports;
    }

    private static boolean listens(Element element, IpAddress address, int port) {
        return switch (element) {
            case Proxy proxy -> proxy.listensOn(address, port);
            case Backend backend -> backend.port() == port;
            case ApplicationRouter router -> router.port() == port;
            case ExternalEndpoint _ -> true;
            case Certificate _,
                    ClientGroup _,
                    HostedZone _,
                    Line _,
                    Resolver _,
                    Scenario _,
                    Service _,
                    ServiceRegistry _ -> false;
        };
    }

    private static Optional<DomainName> name(Element element) {
        return switch (element) {
            case ExternalEndpoint endpoint -> Optional.of(endpoint.name());
            case Backend backend -> name(backend.host());
            case ApplicationRouter router -> name(router.host());
            case Certificate _,
                    ClientGroup _,
                    HostedZone _,
                    Line _,
                    Proxy _,
                    Resolver _,
                    Scenario _,
                    Service _,
                    ServiceRegistry _ -> Optional.empty();
        };
    }

    private static List<IpAddress> address(Host host) {
        return host instanceof Host.AtAddress at ? List.of(at.address()) : List.of();
    }

    private static Optional<DomainName> name(Host host) {
        return host instanceof Host.AtName at ? Optional.of(at.name()) : Optional.empty();
    }

    private static <K> void put(Map<K, List<Element>> index, K key, Element element) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(element);
    }
}
