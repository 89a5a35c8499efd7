package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Ttl;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Fixed;
import fingerpost.topology.Host;
import fingerpost.topology.Instance;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The records that the instances of service registries write into the zones by themselves. */
final class Announcements {
    private final Map<DomainName, Map<RecordType, Set<Rdata>>> records = new LinkedHashMap<>();
    private final Map<DomainName, Ttl> ttls = new HashMap<>();

    static Map<DomainName, List<ZoneEntry>> of(Topology topology) {
        Announcements made = new Announcements();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            registry.instances().forEach(each -> made.announce(registry, each, topology));
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

    static Optional<IpAddress> address(Element backend) {
        Host host = switch (backend) {
            case Backend plain -> plain.host();
            case ApplicationRouter router -> router.host();
            default -> null;
        };
        return host instanceof Host.AtAddress at ? Optional.of(at.address()) : Optional.empty();
    }

    private static OptionalInt port(Element backend) {
        return switch (backend) {
            case Backend plain -> OptionalInt.of(plain.port());
            case ApplicationRouter router -> OptionalInt.of(router.port());
            default -> OptionalInt.empty();
        };
    }

    private void announce(ServiceRegistry registry, Instance instance, Topology topology) {
        Element backend = topology.get(instance.backend(), Element.class);
        address(backend).ifPresent(address -> add(registry, instance.host(), address.record()));
        port(backend).ifPresent(port -> {
            add(
                    registry,
                    registry.serviceName(),
                    new Srv(instance.priority(), instance.weight(), port, instance.host()));
            registry.webName()
                    .ifPresent(web ->
                            add(registry, web, new Https(1, instance.host(), SvcParameters.NONE.withPort(port))));
        });
    }

    private void add(ServiceRegistry registry, DomainName owner, Rdata data) {
        ttls.putIfAbsent(owner, registry.ttl());
        records.computeIfAbsent(owner, any -> new LinkedHashMap<>())
                .computeIfAbsent(data.type(), any -> new LinkedHashSet<>())
                .add(data);
    }
}
