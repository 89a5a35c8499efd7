package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the boxes of a topology by address and by name in constant time. */
final class GraphIndex {
    private record Socket(IpAddress address, int port) {}

    private final Map<IpAddress, List<Subject>> entrances = new HashMap<>();
    private final Map<IpAddress, List<Subject>> applications = new HashMap<>();
    private final Map<IpAddress, List<Subject>> outside = new HashMap<>();
    private final Map<Socket, List<Subject>> sockets = new HashMap<>();
    private final Map<DomainName, Subject> endpoints = new HashMap<>();
    private final Map<DomainName, Subject> zones = new HashMap<>();
    private final Map<DomainName, Subject> names = new HashMap<>();
    private final Set<DomainName> existing = new HashSet<>();

    GraphIndex(Topology topology) {
        topology.zones().forEach(zone -> zones.putIfAbsent(zone.apex(), Subject.of(zone.id())));
        topology.elements().forEach(this::note);
    }

    /** Proxies that have the address; where none has it, applications; where none has it, endpoints. */
    List<Subject> at(IpAddress address) {
        List<Subject> none = List.of();
        List<Subject> nearest = entrances.getOrDefault(address, applications.getOrDefault(address, none));
        return nearest.isEmpty() ? outside.getOrDefault(address, none) : nearest;
    }

    /** Backends and application routers that listen there. */
    List<Subject> at(IpAddress address, int port) {
        return sockets.getOrDefault(new Socket(address, port), List.of());
    }

    Optional<Subject> zone(DomainName apex) {
        return Optional.ofNullable(zones.get(apex));
    }

    /** The zone with the longest apex at or above that name. */
    Optional<Subject> zoneAbove(DomainName name) {
        DomainName above = name;
        while (!zones.containsKey(above) && !above.isRoot()) {
            above = above.parent();
        }
        return zone(above);
    }

    /** The box that a reference to that name ends at: the name, the wildcard that stands for it, an endpoint, a bare zone. */
    Optional<Subject> named(DomainName name) {
        Subject found = names.get(name);
        if (found == null) {
            found = endpoints.get(name);
        }
        if (found == null) {
            found = zones.get(name);
        }
        return found == null && !existing.contains(name) ? wildcard(name) : Optional.ofNullable(found);
    }

    /** The wildcard below the closest encloser (RFC 4592 section 3.3.1). */
    private Optional<Subject> wildcard(DomainName name) {
        DomainName encloser = name;
        while (!encloser.isRoot() && !existing.contains(encloser)) {
            encloser = encloser.parent();
        }
        return existing.contains(encloser) && encloser.wireLength() + 2 <= 255
                ? Optional.ofNullable(names.get(encloser.wildcard()))
                : Optional.empty();
    }

    private void note(Element element) {
        Subject subject = Subject.of(element.id());
        switch (element) {
            case Proxy proxy -> proxy.addresses().forEach(address -> put(entrances, address, subject));
            case Backend backend -> application(backend.host(), backend.port(), subject);
            case ApplicationRouter router -> application(router.host(), router.port(), subject);
            case ExternalEndpoint endpoint -> {
                endpoints.putIfAbsent(endpoint.name(), subject);
                endpoint.addresses().forEach(address -> put(outside, address, subject));
            }
            case HostedZone zone -> names(zone);
            case Certificate _, ClientGroup _, Line _, Resolver _, Scenario _, Service _, ServiceRegistry _ -> {}
        }
    }

    private void application(Host host, int port, Subject subject) {
        if (host instanceof Host.AtAddress(IpAddress address)) {
            put(applications, address, subject);
            put(sockets, new Socket(address, port), subject);
        }
    }

    /** A name that two zones hold belongs to the lower one. */
    private void names(HostedZone zone) {
        Subject subject = Subject.of(zone.id());
        existing.add(zone.apex());
        for (ZoneEntry entry : zone.entries()) {
            DomainName owner = entry.owner();
            Subject here = Subject.of(zone.id(), owner);
            if (names.containsKey(owner) && !zoneAbove(owner).equals(Optional.of(subject))) {
                continue;
            }
            names.put(owner, here);
            for (DomainName each = owner; each.isBelow(zone.apex()) && existing.add(each); ) {
                each = each.parent();
            }
        }
    }

    private static <K> void put(Map<K, List<Subject>> map, K key, Subject subject) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(subject);
    }
}
