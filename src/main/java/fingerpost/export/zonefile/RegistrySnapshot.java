package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.dns.SvcParameters;
import fingerpost.export.Losses;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the instances of the service registries announce while all of them are up: SRV, addresses, HTTPS. */
final class RegistrySnapshot {
    private final Topology topology;
    private final Losses losses;
    private final Map<Id, List<Candidate>> byZone = new HashMap<>();

    private RegistrySnapshot(Topology topology, Losses losses) {
        this.topology = topology;
        this.losses = losses;
    }

    /** The announced records by the zone that they belong to, each as a set of its own. */
    static Map<Id, List<Candidate>> byZone(Topology topology, Losses losses) {
        RegistrySnapshot snapshot = new RegistrySnapshot(topology, losses);
        topology.all(ServiceRegistry.class).forEach(snapshot::announce);
        return snapshot.byZone;
    }

    private void announce(ServiceRegistry registry) {
        losses.approximate(
                Subject.of(registry.id()),
                "The file has what is announced while every instance is up; an instance that goes down stays in it. Let the"
                        + " instances update the zone by themselves (RFC 2136; BIND: update-policy with a TSIG key).");
        for (Instance instance : registry.instances()) {
            topology.find(instance.backend(), Backend.class)
                    .ifPresent(backend -> announce(registry, instance, backend.host(), backend.port()));
            topology.find(instance.backend(), ApplicationRouter.class)
                    .ifPresent(router -> announce(registry, instance, router.host(), router.port()));
        }
    }

    private void announce(ServiceRegistry registry, Instance instance, Host host, int port) {
        add(registry, registry.serviceName(), new Srv(instance.priority(), instance.weight(), port, instance.host()));
        TreeMap<Integer, String> hints = new TreeMap<>();
        if (host instanceof Host.AtAddress at) {
            add(registry, instance.host(), at.address().record());
            hints.put(hint(at.address()), at.address().toString());
        }
        SvcParameters parameters = new SvcParameters(hints).withPort(port);
        int priority = Math.min(65535, instance.priority() + 1);
        registry.webName().ifPresent(web -> add(registry, web, new Https(priority, instance.host(), parameters)));
    }

    private void add(ServiceRegistry registry, DomainName owner, Rdata record) {
        RRset set = RRset.of(owner, registry.ttl(), record);
        Subject source = Subject.of(registry.id());
        topology.zoneFor(owner)
                .ifPresentOrElse(
                        zone -> byZone.computeIfAbsent(zone.id(), any -> new ArrayList<>())
                                .add(new Candidate(
                                        source,
                                        set,
                                        "Announced through the service registry " + registry.label() + ".")),
                        () -> losses.cannot(
                                source, owner + " lies in no zone of the design, so no file can have its records."));
    }

    private static int hint(IpAddress address) {
        return address.record().type().equals(RecordType.A) ? SvcParameters.IPV4_HINT : SvcParameters.IPV6_HINT;
    }
}
