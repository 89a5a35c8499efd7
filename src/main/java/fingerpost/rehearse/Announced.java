package fingerpost.rehearse;

import fingerpost.behaviour.Announcement;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.wire.serve.ZoneUpdate.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records that instances of the service registries have written into the zones so far, and the next changes to them. */
record Announced(List<Announcement> records) {
    Announced {
        records = List.copyOf(records);
    }

    static Announced of(Topology topology) {
        return new Announced(topology.all(ServiceRegistry.class).stream()
                .flatMap(registry -> Announcement.of(registry, topology).stream())
                .toList());
    }

    /** The records of that owner that stand in the zone, the design's own among them. */
    List<Rdata> at(DomainName owner, HostedZone zone) {
        return Stream.concat(
                        zone.recordSets()
                                .filter(set -> set.owner().equals(owner))
                                .flatMap(set -> set.policy().records().stream()),
                        records.stream()
                                .filter(each -> each.owner().equals(owner))
                                .map(Announcement::record))
                .distinct()
                .toList();
    }

    /** These records after one more change that {@link UpdateRights} allow. */
    Announced after(Change change, ServiceRegistry registry) {
        return switch (change) {
            case Change.Add add -> add(add, registry);
            case Change.DeleteRecord delete ->
                without(each ->
                        each.owner().equals(delete.owner()) && each.record().equals(delete.rdata()));
            case Change.DeleteSet delete ->
                without(each -> each.owner().equals(delete.owner())
                        && each.record().type().equals(delete.type()));
            case Change.DeleteName delete -> without(each -> each.owner().equals(delete.owner()));
        };
    }

    private Announced without(java.util.function.Predicate<Announcement> gone) {
        return new Announced(records.stream().filter(gone.negate()).toList());
    }

    /** One set has one TTL, the newest (RFC 2136 section 3.4.2.2). */
    private Announced add(Change.Add add, ServiceRegistry registry) {
        RecordType type = add.rdata().type();
        List<Announcement> all = new ArrayList<>();
        for (Announcement each : records) {
            boolean isOfTheSet =
                    each.owner().equals(add.owner()) && each.record().type().equals(type);
            if (!isOfTheSet) {
                all.add(each);
            } else if (!each.record().equals(add.rdata())) {
                all.add(new Announcement(each.registry(), each.backend(), each.owner(), add.ttl(), each.record()));
            }
        }
        DomainName host = add.rdata().target().orElse(add.owner());
        all.add(new Announcement(registry.id(), backend(host, registry), add.owner(), add.ttl(), add.rdata()));
        return new Announced(all);
    }

    /** Whose record it is: the instance of that host, or a new one that is called after it. */
    private static Id backend(DomainName host, ServiceRegistry registry) {
        return registry.instances().stream()
                .filter(each -> each.host().equals(host))
                .map(Instance::backend)
                .findFirst()
                .orElseGet(() -> Id.from(
                        host.labels().isEmpty() ? "instance" : host.labels().getFirst(), any -> false));
    }

    /** The hosts that SRV records of that registry lead to. */
    Stream<DomainName> hosts(ServiceRegistry registry) {
        return records.stream()
                .filter(each -> each.registry().equals(registry.id())
                        && each.record().type().equals(RecordType.SRV))
                .flatMap(each -> each.record().target().stream());
    }

    /** The design's own set of that owner and type, which no update may touch. */
    static Optional<RecordSet> designed(HostedZone zone, DomainName owner, RecordType type) {
        return zone.recordSets()
                .filter(set -> set.owner().equals(owner) && set.type().equals(type))
                .findFirst();
    }
}
