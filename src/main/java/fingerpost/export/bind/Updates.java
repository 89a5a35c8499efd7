package fingerpost.export.bind;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may change which names of a zone by dynamic updates: the instances of the service registries, and these names only. */
final class Updates {
    private final Topology topology;
    private final Losses losses;

    Updates(Topology topology, Losses losses) {
        this.topology = topology;
        this.losses = losses;
    }

    /** The file of a key, which the person makes and this program never writes. */
    static String keyFile(DomainName key) {
        return "keys/" + FileSlug.of(key) + ".key";
    }

    /** The keys that any registry of a zone uses, in the order of the design. */
    Set<DomainName> keys() {
        Set<DomainName> keys = new LinkedHashSet<>();
        topology.all(ServiceRegistry.class).forEach(registry -> registry.key().ifPresent(keys::add));
        return keys;
    }

    /** The {@code update-policy} of the zone, where a registry lies in it and has a key. */
    Optional<Statement> policy(HostedZone zone, boolean hasCopies) {
        List<Statement> grants = new ArrayList<>();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            if (registry.key().isEmpty()) {
                losses.approximate(
                        Subject.of(registry.id()), "It names no TSIG key, so nobody may update the zone. Name one.");
                continue;
            }
            DomainName key = registry.key().get();
            grant(grants, zone, key, registry.serviceName(), List.of(RecordType.SRV));
            for (Instance instance : registry.instances()) {
                grant(grants, zone, key, instance.host(), List.of(RecordType.A, RecordType.AAAA));
            }
            registry.webName().ifPresent(web -> grant(grants, zone, key, web, List.of(RecordType.HTTPS)));
            if (hasCopies && isIn(zone, registry.serviceName())) {
                losses.approximate(
                        Subject.of(registry.id()),
                        "Lines have copies of this zone of their own, and an update reaches the copy of the line that"
                                + " it comes from. Give the registry a zone of its own below this one.");
            }
        }
        List<Statement> distinct = grants.stream().distinct().toList();
        return distinct.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of("update-policy").with(distinct));
    }

    private void grant(
            List<Statement> grants, HostedZone zone, DomainName key, DomainName name, List<RecordType> types) {
        if (isIn(zone, name)) {
            grants.add(Statement.of("grant")
                    .quoted(Names.of(key))
                    .and("name")
                    .quoted(Names.of(name))
                    .and(types.toArray()));
        }
    }

    private boolean isIn(HostedZone zone, DomainName name) {
        return topology.zoneFor(name).filter(zone::equals).isPresent();
    }
}
