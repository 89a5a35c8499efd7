package fingerpost.export.nsupdate;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Srv;
import fingerpost.export.zonefile.NameText;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an instance of a service registry sends when it starts and when it stops. */
final class InstanceUpdate {
    private final ServiceRegistry registry;
    private final Instance instance;
    private final Host host;
    private final int port;
    private final String apex;

    private InstanceUpdate(ServiceRegistry registry, Instance instance, Host host, int port, String apex) {
        this.registry = registry;
        this.instance = instance;
        this.host = host;
        this.port = port;
        this.apex = apex;
    }

    /** Of that instance; empty where no zone of the design holds the service. */
    static Optional<InstanceUpdate> of(Topology topology, ServiceRegistry registry, Instance instance) {
        return topology.zoneFor(registry.serviceName()).flatMap(zone -> {
            String apex = NameText.of(zone.apex());
            return topology.find(instance.backend(), Backend.class)
                    .map(each -> new InstanceUpdate(registry, instance, each.host(), each.port(), apex))
                    .or(() -> topology.find(instance.backend(), ApplicationRouter.class)
                            .map(each -> new InstanceUpdate(registry, instance, each.host(), each.port(), apex)));
        });
    }

    List<Update> announcing() {
        List<Update> lines = new ArrayList<>(List.of(new Update.Zone(apex)));
        lines.add(add(registry.serviceName(), service()));
        address().ifPresent(each -> {
            lines.add(new Update.DeleteSet(
                    NameText.of(instance.host()), each.type().toString()));
            lines.add(add(instance.host(), each));
        });
        lines.add(new Update.Send());
        return lines;
    }

    List<Update> withdrawing() {
        List<Update> lines = new ArrayList<>(List.of(new Update.Zone(apex)));
        Rdata service = service();
        lines.add(new Update.Delete(
                NameText.of(registry.serviceName()), service.type().toString(), NameText.in(service)));
        address()
                .ifPresent(each -> lines.add(new Update.DeleteSet(
                        NameText.of(instance.host()), each.type().toString())));
        lines.add(new Update.Send());
        return lines;
    }

    private Rdata service() {
        return new Srv(instance.priority(), instance.weight(), port, instance.host());
    }

    private Optional<Rdata> address() {
        return host instanceof Host.AtAddress at ? Optional.of(at.address().record()) : Optional.empty();
    }

    private Update add(DomainName owner, Rdata record) {
        return new Update.Add(
                NameText.of(owner), registry.ttl().toString(), record.type().toString(), NameText.in(record));
    }
}
