package fingerpost.check;

import fingerpost.behaviour.Announcement;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records that the instances of service registries write into the zones by themselves. */
final class Announcements {
    private final Map<DomainName, Map<RecordType, Set<Rdata>>> records = new LinkedHashMap<>();
    private final Map<DomainName, Ttl> ttls = new HashMap<>();

    static Map<DomainName, List<ZoneEntry>> of(Topology topology) {
        Announcements made = new Announcements();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            Announcement.of(registry, topology).forEach(made::add);
        }
        Map<DomainName, List<ZoneEntry>> entries = new HashMap<>();
        made.records.forEach((owner, byType) -> entries.put(
                owner,
                byType.entrySet().stream()
                        .<ZoneEntry>map(each -> new RecordSet(
                                owner,
                                each.getKey(),
                                made.ttls.getOrDefault(owner, Ttl.ZERO),
                                new Fixed(List.copyOf(each.getValue()))))
                        .toList()));
        return entries;
    }

    private void add(Announcement each) {
        ttls.putIfAbsent(each.owner(), each.ttl());
        records.computeIfAbsent(each.owner(), any -> new LinkedHashMap<>())
                .computeIfAbsent(each.record().type(), any -> new LinkedHashSet<>())
                .add(each.record());
    }
}
