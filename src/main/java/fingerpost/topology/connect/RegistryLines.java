package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lines from a service registry: to the backends that announce themselves, to the zone that they announce into. */
final class RegistryLines implements Lines {
    private static final int LONGEST_LABEL = 63;

    private final Topology topology;
    private final ServiceRegistry registry;
    private final Optional<Id> zone;

    RegistryLines(Topology topology, ServiceRegistry registry) {
        this.topology = topology;
        this.registry = registry;
        this.zone = topology.zoneFor(registry.serviceName()).map(HostedZone::id);
    }

    @Override
    public Connecting to(Box box) {
        return switch (box) {
            case Box.Name name -> announce(name.zone());
            case Box.Thing(Backend backend) -> instances(backend.label(), List.of(backend.id()));
            case Box.Thing(Service service) ->
                instances(
                        service.label(),
                        service.members().stream().map(Member::backend).toList());
            case Box.Thing _ -> Refusal.ofKinds(new Box.Thing(registry), box);
        };
    }

    private Connecting instances(String label, List<Id> backends) {
        Predicate<Id> router = id -> topology.find(id, ApplicationRouter.class).isPresent();
        List<Instance> made = backends.stream()
                .filter(router.negate())
                .filter(id -> !registry.references().contains(id))
                .map(id -> new Instance(id, host(id), 0, 1))
                .toList();
        if (made.isEmpty()) {
            return Refusal.of("There is no backend behind " + label + " that " + registry.label()
                    + " does not announce already.");
        }
        return new Connecting.Offers(List.of(Changed.of(
                "Announce " + label + " by " + registry.label(), ServiceRegistry.class, registry.id(), it -> {
                    List<Instance> all = new ArrayList<>(it.instances());
                    all.addAll(made);
                    return it.withInstances(all);
                })));
    }

    /** {@code node-1.example.com} for the backend node-1 of {@code _app._tcp.example.com}. */
    private DomainName host(Id backend) {
        DomainName above = registry.serviceName();
        while (!above.isRoot() && above.labels().getFirst().startsWith("_")) {
            above = above.parent();
        }
        String label = backend.text().replace('_', '-');
        return above.child(label.substring(0, Math.min(label.length(), LONGEST_LABEL)));
    }

    private Connecting announce(HostedZone other) {
        if (zone.equals(Optional.of(other.id()))) {
            return Refusal.of(registry.label() + " announces into " + other.label() + " already.");
        }
        DomainName service = registry.serviceName();
        int prefix = 0;
        while (prefix < service.labels().size() && service.labels().get(prefix).startsWith("_")) {
            prefix++;
        }
        String first = String.join(".", service.labels().subList(0, prefix));
        DomainName moved = DomainName.of(first.isEmpty() ? "_app._tcp" : first, other.apex());
        return new Connecting.Offers(List.of(Changed.of(
                "Announce " + moved.unicode() + " by " + registry.label(),
                ServiceRegistry.class,
                registry.id(),
                it -> new ServiceRegistry(
                        it.id(), it.label(), moved, it.ttl(), it.instances(), it.webName(), it.key()))));
    }
}
