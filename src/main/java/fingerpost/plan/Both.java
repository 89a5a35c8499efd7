package fingerpost.plan;

import fingerpost.dns.IpAddress;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Designs in which the old and the new stand side by side, so that a client with either answer is served. */
final class Both {
    private final Topology now;
    private final Topology wanted;
    /** Under which id a backend that moves stands at its other place. */
    private final Map<Id, Id> elsewhere = new LinkedHashMap<>();

    Both(Topology now, Topology wanted) {
        this.now = now;
        this.wanted = wanted;
        for (Element each : wanted.elements()) {
            now.find(each.id()).filter(had -> moves(had, each)).ifPresent(_ -> elsewhere.put(each.id(), free(each)));
        }
    }

    private Id free(Element element) {
        return Id.from(
                element.id() + "-elsewhere",
                id -> now.find(id).isPresent() || wanted.find(id).isPresent() || elsewhere.containsValue(id));
    }

    /** All that is there, and beside it whatever is new: zones, elements, addresses and servers of proxies. */
    Topology prepared(Topology state) {
        Map<Id, Element> all = new LinkedHashMap<>();
        for (Element each : state.elements()) {
            if (!(each instanceof Scenario)) {
                all.put(each.id(), each);
            }
        }
        for (Element each : wanted.elements()) {
            Element had = all.get(each.id());
            if (elsewhere.containsKey(each.id())) {
                Element there = under(elsewhere.get(each.id()), each);
                all.put(there.id(), there);
            } else if (had instanceof Proxy old && each instanceof Proxy proxy) {
                all.put(each.id(), proxy(old, proxy, false));
            } else if (!(each instanceof Scenario) && (had == null || each instanceof Certificate)) {
                all.put(each.id(), each);
            }
        }
        return new Topology(wanted.title(), wanted.note(), all);
    }

    /** The same with everything that requests pass through as it is wanted; only what clients may still ask for stays. */
    Topology routed(Topology prepared) {
        Map<Id, Element> all = new LinkedHashMap<>(prepared.byId());
        elsewhere.forEach((id, there) -> all.put(there, under(there, now.get(id, Element.class))));
        for (Element each : wanted.elements()) {
            if (all.get(each.id()) instanceof Proxy old && each instanceof Proxy proxy) {
                all.put(each.id(), proxy(old, proxy, true));
            } else if (!(each instanceof HostedZone) && !(each instanceof Line) && !(each instanceof Scenario)) {
                all.put(each.id(), each);
            }
        }
        return new Topology(prepared.title(), prepared.note(), all);
    }

    /** Whether a backend that moved only changed its id for the time of the plan, and nothing leads to it by that. */
    boolean isBookkeeping(Difference each, Topology after) {
        Id id = each.subject().element();
        boolean moved = elsewhere.containsKey(id) || elsewhere.containsValue(id);
        return moved
                && each instanceof Difference.OfElement element
                && element.was().isPresent()
                && element.is().isPresent()
                && after.elements().stream()
                        .noneMatch(other -> other.references().contains(id));
    }

    private static boolean moves(Element old, Element wanted) {
        return switch (old) {
            case Backend it ->
                wanted instanceof Backend other && !(it.host().equals(other.host()) && it.port() == other.port());
            case ApplicationRouter it ->
                wanted instanceof ApplicationRouter other
                        && !(it.host().equals(other.host()) && it.port() == other.port());
            default -> false;
        };
    }

    private static Element under(Id id, Element element) {
        return switch (element) {
            case Backend it ->
                new Backend(id, it.label(), it.host(), it.port(), it.capacity(), it.stateful(), it.certificate());
            case ApplicationRouter it ->
                new ApplicationRouter(id, it.label(), it.host(), it.port(), it.routes(), it.otherwise());
            default -> throw new IllegalArgumentException("Only what serves at an address stands at two: " + element);
        };
    }

    /** @param wantedWins whether a server that both have is the wanted one, and the wanted ones come first */
    private static Proxy proxy(Proxy old, Proxy proxy, boolean wantedWins) {
        Set<IpAddress> addresses = new LinkedHashSet<>(old.addresses());
        addresses.addAll(proxy.addresses());
        Map<Key, Server> servers = new LinkedHashMap<>();
        (wantedWins ? proxy : old).servers().forEach(each -> servers.put(Key.of(each), each));
        (wantedWins ? old : proxy).servers().forEach(each -> servers.putIfAbsent(Key.of(each), each));
        return new Proxy(
                proxy.id(),
                wantedWins ? proxy.label() : old.label(),
                wantedWins ? proxy.kind() : old.kind(),
                List.copyOf(addresses),
                List.copyOf(servers.values()));
    }

    /** What tells servers apart; of two that share a host and port, the one that stands first is taken. */
    private record Key(Set<ServerName> names, Set<Integer> ports) {
        static Key of(Server server) {
            return new Key(
                    Set.copyOf(server.names()),
                    server.listens().stream().map(Listen::port).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
