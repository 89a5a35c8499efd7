package fingerpost.behaviour;

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
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A record that an instance of a service wrote into its zone by a dynamic update (RFC 2136) and takes back when it goes
 * down: its SRV record, its address, and an HTTPS record in ServiceMode where the registry has a name for browsers.
 */
public record Announcement(Id registry, Id backend, DomainName owner, Ttl ttl, Rdata record) {
    public boolean isLive(DesignState state) {
        return !state.isDown(backend);
    }

    /** All that the instances of that registry announce. */
    public static List<Announcement> of(ServiceRegistry registry, Topology topology) {
        List<Announcement> all = new ArrayList<>();
        for (Instance instance : registry.instances()) {
            topology.find(instance.backend(), Backend.class)
                    .ifPresent(backend -> announce(registry, instance, backend.host(), backend.port(), all));
            topology.find(instance.backend(), ApplicationRouter.class)
                    .ifPresent(router -> announce(registry, instance, router.host(), router.port(), all));
        }
        return all;
    }

    private static void announce(
            ServiceRegistry registry, Instance instance, Host host, int port, List<Announcement> all) {
        Rdata srv = new Srv(instance.priority(), instance.weight(), port, instance.host());
        all.add(of(registry, instance, registry.serviceName(), srv));
        if (host instanceof Host.AtAddress at) {
            all.add(of(registry, instance, instance.host(), at.address().record()));
        }
        registry.webName().ifPresent(web -> {
            int priority = Math.min(65535, instance.priority() + 1);
            Rdata https = new Https(priority, instance.host(), parameters(host, port));
            all.add(of(registry, instance, web, https));
        });
    }

    private static Announcement of(ServiceRegistry registry, Instance instance, DomainName owner, Rdata record) {
        return new Announcement(registry.id(), instance.backend(), owner, registry.ttl(), record);
    }

    private static SvcParameters parameters(Host host, int port) {
        SortedMap<Integer, String> values = new TreeMap<>();
        if (host instanceof Host.AtAddress at) {
            values.put(hint(at.address()), at.address().toString());
        }
        return new SvcParameters(values).withPort(port);
    }

    private static int hint(IpAddress address) {
        return address.record().type().equals(RecordType.A) ? SvcParameters.IPV4_HINT : SvcParameters.IPV6_HINT;
    }
}
