package fingerpost.ingest.nginx;

import fingerpost.topology.ServerName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code map $host $variable} without patterns: a value for each host.
 *
 * @param values by host or, where it says {@code hostnames}, by wildcard
 * @param otherwise the value of all other hosts
 */
record HostMap(Map<ServerName, String> values, String otherwise) {
    HostMap {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private static final Set<String> HOSTS = Set.of("$host", "${host}", "$http_host", "${http_host}");

    static boolean is(Statement map) {
        return map.is("map") && map.arguments().size() == 2 && HOSTS.contains(map.argument(0));
    }

    static HostMap of(Statement map, Remarks remarks) {
        Map<ServerName, String> values = new LinkedHashMap<>();
        String otherwise = "";
        boolean wildcards = map.block().stream().anyMatch(each -> each.is("hostnames"));
        for (Statement each : map.block()) {
            Optional<ServerName> name = name(each, wildcards);
            if (each.is("default")) {
                otherwise = each.argument(0);
                remarks.read(each);
            } else if (each.is("hostnames")) {
                remarks.read(each);
            } else if (name.isPresent() && each.arguments().size() == 1) {
                values.putIfAbsent(name.get(), each.argument(0));
                remarks.read(each);
            }
        }
        remarks.read(map);
        return new HostMap(values, otherwise);
    }

    private static Optional<ServerName> name(Statement entry, boolean wildcards) {
        String text = entry.name().toLowerCase(Locale.ROOT);
        if (text.startsWith("~") || text.isEmpty() || text.equals("volatile") || text.equals("include")) {
            return Optional.empty();
        }
        Optional<ServerName> name = Names.serverName(text);
        return name.filter(each -> wildcards || each.form() == ServerName.Form.EXACT);
    }

    /** The value for that host. */
    String of(Optional<ServerName> host) {
        if (host.isEmpty()) {
            return otherwise;
        }
        String exact = values.get(host.get());
        if (exact != null) {
            return exact;
        }
        return values.entrySet().stream()
                .filter(each -> each.getKey().covers(host.get().name()))
                .max(java.util.Comparator.comparingInt(
                        each -> each.getKey().name().labels().size()
                                + (each.getKey().form() == ServerName.Form.TRAILING_WILDCARD ? -1000 : 0)))
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }
}
