package fingerpost.export.proxy;

import fingerpost.dns.DomainName;
import fingerpost.topology.Proxy;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which server of a proxy takes which host on one socket, as the design means it: the exact name, the longest wildcard before a
 * name, the longest behind one, the default server. A name that an earlier server has is ignored as a whole.
 */
public final class HostRules {
    private final Map<DomainName, Integer> exact = new LinkedHashMap<>();
    private final Set<DomainName> taken = new HashSet<>();
    private final Map<DomainName, Integer> below = new LinkedHashMap<>();
    private final Map<DomainName, Integer> before = new LinkedHashMap<>();
    private final Optional<Integer> otherwise;

    public HostRules(Proxy proxy, Sockets sockets, Socket socket) {
        for (int server : sockets.serversAt(socket)) {
            proxy.servers().get(server).names().forEach(name -> add(name, server));
        }
        otherwise = sockets.defaultOf(socket);
    }

    private void add(ServerName name, int server) {
        switch (name.form()) {
            case EXACT -> {
                if (taken.add(name.name())) {
                    exact.put(name.name(), server);
                }
            }
            case LEADING_WILDCARD -> below.putIfAbsent(name.name(), server);
            case TRAILING_WILDCARD -> before.putIfAbsent(name.name(), server);
            case WITH_SUBDOMAINS -> {
                if (taken.add(name.name()) && below.putIfAbsent(name.name(), server) == null) {
                    exact.put(name.name(), server);
                }
            }
        }
    }

    /** The rules, the one that counts first in front. */
    public List<HostRule> inOrder() {
        List<HostRule> rules = new ArrayList<>(rules(HostRule.Form.EXACT, exact));
        Comparator<HostRule> longest =
                Comparator.comparingInt(rule -> -rule.name().labels().size());
        Stream.concat(
                        rules(HostRule.Form.BELOW, below).stream().sorted(longest),
                        rules(HostRule.Form.BEFORE, before).stream().sorted(longest))
                .forEach(rules::add);
        return rules;
    }

    /** The server that takes that host. */
    public Optional<Integer> server(DomainName host) {
        return inOrder().stream()
                .filter(rule -> rule.covers(host))
                .findFirst()
                .map(HostRule::server)
                .or(() -> otherwise);
    }

    /** The server for all other hosts; without one their connections are closed. */
    public Optional<Integer> otherwise() {
        return otherwise;
    }

    private static List<HostRule> rules(HostRule.Form form, Map<DomainName, Integer> servers) {
        return servers.entrySet().stream()
                .map(each -> new HostRule(form, each.getKey(), each.getValue()))
                .toList();
    }

    /** Two are equal where they send every host to the same server. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HostRules rules
                && inOrder().equals(rules.inOrder())
                && otherwise.equals(rules.otherwise);
    }

    @Override
    public int hashCode() {
        return inOrder().hashCode();
    }
}
