package fingerpost.ingest.nginx;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The proxies that the servers make: one, unless addresses of the machine listen differently. A listen of one address takes
 * the connections of its port there from those of all addresses (ngx_http_core_module, listen).
 */
final class Proxies {
    static final IpAddress STAND_IN_V4 = IpAddress.of("192.0.2.1");
    static final IpAddress STAND_IN_V6 = IpAddress.of("2001:db8::1");

    /** What one address of the machine takes for a server. */
    private record Door(int server, int port, boolean tls, boolean isDefault) {}

    private record Half(List<IpAddress> addresses, Set<Door> doors) {
        static final Half NONE = new Half(List.of(), Set.of());
    }

    private final List<ReadServer> servers;
    private final List<IpAddress> given;
    private boolean guessed;

    /**
     * Of these servers.
     *
     * @param given the addresses of the machine, where they are known
     */
    Proxies(List<ReadServer> servers, List<IpAddress> given) {
        this.servers = servers;
        this.given = given;
    }

    /** Whether addresses that nobody said stand in the proxies. */
    boolean hasGuessed() {
        return guessed;
    }

    List<Proxy> of(String name, Elements elements) {
        List<Half> v4 = halves(false);
        List<Half> v6 = halves(true);
        List<Proxy> proxies = new ArrayList<>();
        for (int i = 0; i < Math.max(v4.size(), v6.size()); i++) {
            Half four = i < v4.size() ? v4.get(i) : Half.NONE;
            Half six = i < v6.size() ? v6.get(i) : Half.NONE;
            List<IpAddress> addresses = new ArrayList<>(four.addresses());
            addresses.addAll(six.addresses());
            String title = i == 0 ? name : name + " at " + addresses.getFirst();
            proxies.add(new Proxy(elements.id(title), title, Proxy.Kind.NGINX, addresses, servers(four, six)));
        }
        return proxies;
    }

    private List<Half> halves(boolean v6) {
        List<ReadListen> all = servers.stream()
                .flatMap(each -> each.listens().stream())
                .filter(each -> each.v6() == v6)
                .toList();
        Set<IpAddress> loopback = new LinkedHashSet<>();
        Set<IpAddress> addresses = new LinkedHashSet<>();
        all.forEach(each -> each.address().ifPresent(one -> (isLoopback(one) ? loopback : addresses).add(one)));
        boolean everywhere = all.stream().anyMatch(each -> each.address().isEmpty());
        if (everywhere) {
            given.stream().filter(each -> (each.bits() == 128) == v6).forEach(addresses::add);
            if (addresses.isEmpty()) {
                guessed = true;
                addresses.add(v6 ? STAND_IN_V6 : STAND_IN_V4);
            }
        }
        Map<Set<Door>, List<IpAddress>> byDoors = new LinkedHashMap<>();
        addresses.forEach(each -> add(byDoors, each, v6, true));
        loopback.forEach(each -> add(byDoors, each, v6, false));
        List<Half> halves = new ArrayList<>();
        byDoors.forEach((doors, group) -> halves.add(new Half(group, doors)));
        return halves;
    }

    private static boolean isLoopback(IpAddress address) {
        return address.toString().startsWith("127.") || address.equals(IpAddress.of("::1"));
    }

    private void add(Map<Set<Door>, List<IpAddress>> byDoors, IpAddress address, boolean v6, boolean open) {
        Set<Integer> taken = new LinkedHashSet<>();
        servers.forEach(server -> server.listens().stream()
                .filter(each -> each.address().equals(Optional.of(address)))
                .forEach(each -> taken.add(each.port())));
        Set<Door> doors = new LinkedHashSet<>();
        for (int i = 0; i < servers.size(); i++) {
            for (ReadListen each : servers.get(i).listens()) {
                boolean here = each.address().isEmpty()
                        ? open && !taken.contains(each.port())
                        : each.address().get().equals(address);
                if (each.v6() == v6 && here) {
                    doors.add(new Door(i, each.port(), each.tls(), each.defaultServer()));
                }
            }
        }
        if (!doors.isEmpty()) {
            byDoors.computeIfAbsent(doors, any -> new ArrayList<>()).add(address);
        }
    }

    private List<Server> servers(Half four, Half six) {
        Map<Integer, Set<Listen>> listens = new java.util.TreeMap<>();
        for (Door each : four.doors()) {
            Families families = six.doors().contains(each) ? Families.BOTH : Families.V4;
            listen(listens, each, families);
        }
        six.doors().stream()
                .filter(each -> !four.doors().contains(each))
                .forEach(each -> listen(listens, each, Families.V6));
        List<Server> all = new ArrayList<>();
        listens.forEach((place, own) -> {
            ReadServer server = servers.get(place);
            all.add(new Server(List.copyOf(own), server.names(), server.certificate(), server.locations()));
        });
        return all;
    }

    private static void listen(Map<Integer, Set<Listen>> listens, Door door, Families families) {
        listens.computeIfAbsent(door.server(), any -> new LinkedHashSet<>())
                .add(new Listen(door.port(), families, door.tls(), door.isDefault()));
    }
}
