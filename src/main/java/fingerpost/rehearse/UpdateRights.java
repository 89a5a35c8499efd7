package fingerpost.rehearse;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.wire.serve.ZoneUpdate;
import fingerpost.wire.serve.ZoneUpdate.Change;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the instances of a registry may change: SRV records of its service name, HTTPS records of its name for browsers, and
 * addresses of the hosts that its SRV records lead to, be it by this very update; never what the design holds by itself.
 */
record UpdateRights(ServiceRegistry registry, HostedZone zone, Set<DomainName> hosts) {
    static UpdateRights of(ServiceRegistry registry, HostedZone zone, Announced announced, ZoneUpdate update) {
        Set<DomainName> hosts = new HashSet<>();
        registry.instances().stream().map(Instance::host).forEach(hosts::add);
        announced.hosts(registry).forEach(hosts::add);
        for (Change each : update.changes()) {
            if (each instanceof Change.Add add
                    && add.rdata() instanceof Srv srv
                    && add.owner().equals(registry.serviceName())) {
                hosts.add(srv.host());
            }
        }
        return new UpdateRights(registry, zone, Set.copyOf(hosts));
    }

    boolean allow(Change change) {
        DomainName owner = change.owner();
        return switch (change) {
            case Change.Add add -> allow(owner, add.rdata().type());
            case Change.DeleteRecord delete -> allow(owner, delete.rdata().type());
            case Change.DeleteSet delete -> allow(owner, delete.type());
            case Change.DeleteName _ ->
                zone.at(owner).isEmpty()
                        && Stream.of(RecordType.SRV, RecordType.HTTPS, RecordType.A)
                                .anyMatch(type -> allow(owner, type));
        };
    }

    private boolean allow(DomainName owner, RecordType type) {
        return isTheirs(owner, type) && Announced.designed(zone, owner, type).isEmpty();
    }

    private boolean isTheirs(DomainName owner, RecordType type) {
        if (type.equals(RecordType.SRV)) {
            return owner.equals(registry.serviceName());
        }
        if (type.equals(RecordType.HTTPS)) {
            return registry.webName().filter(owner::equals).isPresent();
        }
        return (type.equals(RecordType.A) || type.equals(RecordType.AAAA)) && hosts.contains(owner);
    }
}
