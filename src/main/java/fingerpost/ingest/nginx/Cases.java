package fingerpost.ingest.nginx;

import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** For which hosts, and for which of TLS and plain HTTP, a server does different things. */
final class Cases {
    private static final Set<String> TELLING =
            Set.of("return", "rewrite", "proxy_pass", "set", "if", "proxy_set_header");

    private final Values values;

    Cases(Values values) {
        this.values = values;
    }

    /** Both apart where the server says {@code $scheme} or {@code $https} and has both; else the one it has, or any. */
    List<Optional<Boolean>> tls(Levels server, List<ReadListen> listens) {
        boolean tls = listens.stream().anyMatch(ReadListen::tls);
        boolean plain = listens.stream().anyMatch(each -> !each.tls());
        if (tls != plain) {
            return List.of(Optional.of(tls));
        }
        boolean matters = all(server.innermost())
                .filter(each -> TELLING.contains(each.name()) && !each.is("proxy_set_header"))
                .flatMap(each -> each.arguments().stream())
                .anyMatch(each -> each.contains("$scheme") || each.contains("${scheme}") || each.contains("$https"));
        return matters ? List.of(Optional.of(true), Optional.of(false)) : List.of(Optional.empty());
    }

    /**
     * The hosts of the server for which it does something else than for the others.
     *
     * @param isDefault whether the server takes unknown hosts, too
     * @param elsewhere whether another server has that name, which takes it
     */
    List<ServerName> hosts(Levels server, List<ServerName> names, boolean isDefault, Predicate<ServerName> elsewhere) {
        Set<ServerName> hosts = new LinkedHashSet<>();
        all(server.innermost()).forEach(each -> {
            Condition.of(each).flatMap(Condition::host).ifPresent(hosts::add);
            if (TELLING.contains(each.name())) {
                each.arguments().stream()
                        .flatMap(text -> values.maps(text, server.within(each.block())).stream())
                        .forEach(map -> hosts.addAll(map.values().keySet()));
            }
        });
        hosts.removeIf(elsewhere);
        hosts.removeIf(each -> !isDefault && names.stream().noneMatch(name -> covers(name, each)));
        return List.copyOf(hosts);
    }

    private static Stream<Statement> all(List<Statement> block) {
        return block.stream().flatMap(each -> Stream.concat(Stream.of(each), all(each.block())));
    }

    /** Whether every host of {@code narrow} is one of {@code wide}. */
    private static boolean covers(ServerName wide, ServerName narrow) {
        if (wide.equals(narrow)) {
            return true;
        }
        return switch (narrow.form()) {
            case EXACT -> wide.covers(narrow.name());
            case LEADING_WILDCARD ->
                wide.form() != ServerName.Form.EXACT
                        && wide.form() != ServerName.Form.TRAILING_WILDCARD
                        && narrow.name().isAtOrBelow(wide.name());
            case WITH_SUBDOMAINS -> wide.covers(narrow.name()) && wide.form() != ServerName.Form.EXACT;
            case TRAILING_WILDCARD -> false;
        };
    }

    /** The names that are left where one host has a server of its own. */
    static List<ServerName> without(List<ServerName> names, ServerName host) {
        List<ServerName> left = new ArrayList<>();
        for (ServerName each : names) {
            if (each.form() == ServerName.Form.WITH_SUBDOMAINS && each.name().equals(host.name())) {
                switch (host.form()) {
                    case EXACT -> left.add(new ServerName(ServerName.Form.LEADING_WILDCARD, each.name()));
                    case LEADING_WILDCARD -> left.add(ServerName.exact(each.name()));
                    case TRAILING_WILDCARD -> left.add(each);
                    case WITH_SUBDOMAINS -> {}
                }
            } else if (!each.equals(host)) {
                left.add(each);
            }
        }
        return left;
    }
}
