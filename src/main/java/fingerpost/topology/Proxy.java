package fingerpost.topology;

import fingerpost.dns.IpAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reverse proxy or load balancer: it takes connections at its addresses and routes requests by Host and path.
 *
 * @param addresses v4 and v6, in the person's order; may be empty while the design is being made
 * @param servers in the order of the configuration, which decides the default server where none is named
 */
public record Proxy(Id id, String label, Kind kind, List<IpAddress> addresses, List<Server> servers)
        implements Element {
    /** The program that it runs. */
    public enum Kind {
        NGINX("nginx"),
        HAPROXY("HAProxy"),
        CADDY("Caddy");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Proxy {
        addresses = List.copyOf(addresses);
        servers = List.copyOf(servers);
        if (addresses.stream().distinct().count() < addresses.size()) {
            throw new IllegalArgumentException("The proxy " + id + " has the same address twice.");
        }
    }

    @Override
    public Set<Id> references() {
        Set<Id> ids = new LinkedHashSet<>();
        for (Server server : servers) {
            server.certificate().ifPresent(ids::add);
        }
        passes().forEach(pass -> ids.add(pass.service()));
        return ids;
    }

    /** Every proxy_pass of every server, in order. */
    public Stream<ProxyPass> passes() {
        return servers.stream()
                .flatMap(server -> server.locations().stream())
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(ProxyPass.class::cast);
    }

    /** Whether some server listens on that port for the family of that address, and the address is the proxy's. */
    public boolean listensOn(IpAddress address, int port) {
        return addresses.contains(address)
                && servers.stream()
                        .flatMap(server -> server.listens().stream())
                        .anyMatch(listen ->
                                listen.port() == port && listen.families().include(address));
    }

    public Proxy withServers(List<Server> others) {
        return new Proxy(id, label, kind, addresses, others);
    }

    public Proxy withAddresses(List<IpAddress> others) {
        return new Proxy(id, label, kind, others, servers);
    }
}
