package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Hosts that proxies serve. */
final class Hosts {
    private Hosts() {}

    /** The hosts that the servers of a proxy name exactly, without repeats. */
    static Stream<DomainName> exact(Proxy proxy) {
        return proxy.servers().stream().flatMap(Hosts::exact).distinct();
    }

    static Stream<DomainName> exact(Server server) {
        return server.names().stream()
                .filter(each -> each.form() == ServerName.Form.EXACT || each.form() == ServerName.Form.WITH_SUBDOMAINS)
                .map(ServerName::name);
    }

    /** The servers of a proxy that requests for that host reach by name; none where only a default server would take them. */
    static Stream<Server> serving(Proxy proxy, DomainName host) {
        return proxy.servers().stream()
                .filter(server -> server.names().stream()
                        .anyMatch(each -> each.covers(host)
                                || (host.isWildcard()
                                        && each.covers(host.parent().child("x")))));
    }

    /** The server that nginx chooses for a host on a port: exact name, longest wildcard, then the default. */
    static Optional<Server> taking(Proxy proxy, DomainName host, int port, boolean tls) {
        Predicate<Listen> there = listen -> listen.port() == port && listen.tls() == tls;
        List<Server> servers = proxy.servers().stream()
                .filter(server -> server.listens().stream().anyMatch(there))
                .toList();
        Optional<Server> named = Optional.empty();
        int best = 0;
        for (Server server : servers) {
            for (ServerName name : server.names()) {
                int rank = rank(name, host);
                if (rank > best) {
                    best = rank;
                    named = Optional.of(server);
                }
            }
        }
        return named.or(() -> servers.stream()
                        .filter(server -> server.listens().stream()
                                .anyMatch(listen -> there.test(listen) && listen.defaultServer()))
                        .findFirst())
                .or(() -> servers.stream().findFirst());
    }

    private static int rank(ServerName name, DomainName host) {
        int length = name.toString().length();
        return !name.covers(host)
                ? 0
                : name.name().equals(host) && name.form() != ServerName.Form.TRAILING_WILDCARD
                        ? 3000
                        : name.form() == ServerName.Form.TRAILING_WILDCARD ? length : 1000 + length;
    }

    /** Whether that name can be asked for in a URL. */
    static boolean isPublic(DomainName host) {
        return host.labels().size() > 1;
    }
}
