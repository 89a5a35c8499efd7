package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.topology.Listen;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The servers of a proxy that listen on one port of one address family, by their names. */
final class Listening {
    /** The server that takes a request, and by which rule. */
    record Match(Server server, String why) {}

    private final Map<DomainName, Match> exact = new HashMap<>();
    private final Map<DomainName, Match> leading = new HashMap<>();
    private final Map<DomainName, Match> trailing = new HashMap<>();
    private final Set<DomainName> exactTaken = new HashSet<>();
    private final Optional<Match> otherwise;
    private final boolean tls;

    /**
     * Those servers, in the order of the configuration.
     *
     * @param servers at least one, each with its listen for this port and family
     */
    Listening(Map<Server, Listen> servers) {
        this.tls = servers.values().stream().anyMatch(Listen::tls);
        this.otherwise = servers.entrySet().stream()
                .filter(entry -> entry.getValue().defaultServer())
                .map(entry -> new Match(entry.getKey(), "no server_name is the host, so the default_server"))
                .findFirst()
                .or(() -> Optional.of(servers.keySet().iterator().next())
                        .filter(first -> first.names().isEmpty())
                        .map(first -> new Match(first, "no server_name is the host; the first server has no name")));
        servers.keySet().forEach(server -> server.names().forEach(name -> add(name, server)));
    }

    /** Whether connections begin with a TLS handshake; one {@code ssl} on the port is enough for all of its servers. */
    boolean tls() {
        return tls;
    }

    /**
     * The server for that host: its exact name, the longest leading wildcard, the longest trailing one, the default. Where
     * no listen says {@code default_server} and the first server has names, unknown hosts meet the catch-all that every
     * export adds: empty.
     */
    Optional<Match> match(Optional<DomainName> host) {
        return host.flatMap(this::named).or(() -> otherwise);
    }

    private Optional<Match> named(DomainName host) {
        Match found = exact.get(host);
        for (DomainName each = host; found == null && !each.isRoot(); each = each.parent()) {
            found = each.equals(host) ? null : leading.get(each);
        }
        List<String> labels = host.labels();
        for (int kept = labels.size() - 1; found == null && kept > 0; kept--) {
            found = trailing.get(DomainName.ofLabels(labels.subList(0, kept)));
        }
        return Optional.ofNullable(found);
    }

    /** A name that another server has already is ignored as a whole: {@code .example.com} also where either half is taken. */
    private void add(ServerName name, Server server) {
        Match match = new Match(server, "server_name " + name);
        switch (name.form()) {
            case EXACT -> {
                if (exactTaken.add(name.name())) {
                    exact.put(name.name(), match);
                }
            }
            case LEADING_WILDCARD -> leading.putIfAbsent(name.name(), match);
            case TRAILING_WILDCARD -> trailing.putIfAbsent(name.name(), match);
            case WITH_SUBDOMAINS -> {
                if (exactTaken.add(name.name()) && leading.putIfAbsent(name.name(), match) == null) {
                    exact.put(name.name(), match);
                }
            }
        }
    }
}
