package fingerpost.simulate.ready;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.simulate.compiled.WebNames;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.HostedZone;
import fingerpost.topology.PageUrl;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages that clients would open.
 *
 * @param conditions name the pages where a simulation would not find them by itself
 */
record Pages(List<TargetUrl> urls, Conditions conditions) {
    private static final Set<String> LEADING = Set.of("A", "AAAA", "CNAME", "ALIAS");
    private static final int MOST = 10;

    /** The hosts that something serves; where there are none, the names that look as if something should. */
    static Pages of(Topology topology) {
        List<TargetUrl> served = WebNames.of(topology);
        if (!served.isEmpty()) {
            return new Pages(served, Conditions.USUAL);
        }
        List<PageUrl> hoped = Stream.concat(announced(topology), drawn(topology))
                .distinct()
                .limit(MOST)
                .toList();
        return new Pages(
                hoped.stream().map(each -> TargetUrl.parse(each.toString())).toList(),
                Conditions.USUAL.with(Demand.USUAL.withAsks(
                        hoped.stream().map(each -> new Demand.Ask(each, 1)).toList())));
    }

    private static Stream<PageUrl> announced(Topology topology) {
        return topology.all(ServiceRegistry.class).stream()
                .flatMap(each -> each.webName().stream())
                .map(name -> PageUrl.of("https://" + name.host() + "/"));
    }

    private static Stream<PageUrl> drawn(Topology topology) {
        return topology.zones().stream()
                .flatMap(zone -> zone.entries().stream()
                        .filter(entry -> LEADING.contains(entry.typeName()))
                        .map(ZoneEntry::owner)
                        .filter(owner -> !owner.isWildcard() && !servers(zone).contains(owner)))
                .map(owner -> PageUrl.of("http://" + owner.host() + "/"));
    }

    private static Set<DomainName> servers(HostedZone zone) {
        return zone.recordSets()
                .filter(each -> each.type().equals(RecordType.NS))
                .flatMap(each -> each.targets().stream())
                .collect(Collectors.toSet());
    }
}
