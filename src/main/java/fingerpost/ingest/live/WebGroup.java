package fingerpost.ingest.live;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.web.WebRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses that belong together, and the web names that lead to them.
 *
 * @param names with addresses or with an alias that ends at one; wildcards too
 */
record WebGroup(Set<IpAddress> addresses, Set<DomainName> names) {
    private static final Set<String> SERVERS = WellKnownName.ALL.stream()
            .filter(each -> each.role().equals("server"))
            .map(WellKnownName::name)
            .collect(Collectors.toSet());
    /** Those whose targets speak no HTTP. */
    private static final Set<RecordType> NO_WEB = Set.of(RecordType.NS, RecordType.MX, RecordType.SRV);

    /** The groups of these zones, no address in two of them. */
    static List<WebGroup> of(List<ZoneSeen> zones) {
        Set<DomainName> others = zones.stream()
                .flatMap(zone -> zone.sets().stream())
                .filter(set -> NO_WEB.contains(set.type()))
                .flatMap(set -> set.rdata().stream())
                .flatMap(each -> each.target().stream())
                .collect(Collectors.toSet());
        Map<DomainName, Set<IpAddress>> hosts = new LinkedHashMap<>();
        Map<DomainName, DomainName> aliases = new LinkedHashMap<>();
        for (ZoneSeen zone : zones) {
            for (RRset set : zone.sets()) {
                boolean own = !zone.isAtOrBelowCut(set.owner());
                if (own && isWeb(set.owner(), zone.apex()) && !others.contains(set.owner())) {
                    addresses(set)
                            .forEach(each -> hosts.computeIfAbsent(set.owner(), _ -> new TreeSet<>())
                                    .add(each));
                }
                if (own && set.rdata().getFirst() instanceof Cname(DomainName target)) {
                    aliases.put(set.owner(), target);
                }
            }
        }
        List<WebGroup> groups = new ArrayList<>();
        hosts.forEach((name, addresses) -> add(groups, new WebGroup(addresses, new TreeSet<>(Set.of(name)))));
        aliases.keySet().stream().filter(WebGroup::canBeAsked).forEach(alias -> {
            DomainName end = end(alias, aliases);
            groups.stream()
                    .filter(each -> each.names().contains(end))
                    .findFirst()
                    .ifPresent(each -> each.names().add(alias));
        });
        return groups;
    }

    private static void add(List<WebGroup> groups, WebGroup fresh) {
        WebGroup all = new WebGroup(new TreeSet<>(fresh.addresses()), new TreeSet<>(fresh.names()));
        for (WebGroup each : List.copyOf(groups)) {
            if (each.addresses().stream().anyMatch(all.addresses()::contains)) {
                all.addresses().addAll(each.addresses());
                all.names().addAll(each.names());
                groups.remove(each);
            }
        }
        groups.add(all);
    }

    private static boolean isWeb(DomainName name, DomainName apex) {
        return canBeAsked(name)
                && (name.equals(apex)
                        || name.isWildcard()
                        || !SERVERS.contains(name.labels().getFirst()));
    }

    private static boolean canBeAsked(DomainName name) {
        DomainName host = name.isWildcard() ? name.parent() : name;
        return WebRequest.canAskFor(host) && host.labels().stream().noneMatch(label -> label.startsWith("_"));
    }

    private static DomainName end(DomainName alias, Map<DomainName, DomainName> aliases) {
        DomainName each = alias;
        for (int left = aliases.size(); left > 0 && aliases.containsKey(each); left--) {
            each = aliases.getOrDefault(each, each);
        }
        return each;
    }

    private static Stream<IpAddress> addresses(RRset set) {
        return set.rdata().stream().flatMap(WebGroup::address);
    }

    private static Stream<IpAddress> address(Rdata rdata) {
        return switch (rdata) {
            case A a -> Stream.of(a.address());
            case Aaaa a -> Stream.of(a.address());
            default -> Stream.of();
        };
    }
}
