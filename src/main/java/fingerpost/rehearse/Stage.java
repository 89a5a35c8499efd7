package fingerpost.rehearse;

import fingerpost.behaviour.Authority;
import fingerpost.behaviour.ProxyServer;
import fingerpost.behaviour.Standing;
import fingerpost.dns.Rcode;
import fingerpost.dns.Soa;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.wire.serve.ZoneUpdate;
import java.util.List;
import java.util.Optional;

/** One design with what was announced to it, ready to be asked; replaced as a whole when either changes. */
record Stage(Topology topology, Announced announced, Authority authority, ProxyServer proxies, Standing standing) {
    private static final long SERIALS = 1L << 32;

    /** How an update ended, and the stage after it. */
    record Updated(Rcode rcode, Stage stage) {}

    static Stage of(Topology topology) {
        return of(topology, Announced.of(topology), new ProxyServer(topology), new Standing(topology));
    }

    private static Stage of(Topology topology, Announced announced, ProxyServer proxies, Standing standing) {
        return new Stage(topology, announced, Authority.announcing(topology, announced.records()), proxies, standing);
    }

    /** Another design; what was announced stays where its registries do. */
    Stage with(Topology other) {
        boolean isSame = topology.all(ServiceRegistry.class).equals(other.all(ServiceRegistry.class));
        return of(other, isSame ? announced : Announced.of(other), new ProxyServer(other), new Standing(other));
    }

    Updated after(ZoneUpdate update) {
        Optional<HostedZone> zone = topology.zones().stream()
                .filter(each -> each.apex().equals(update.zone()))
                .findFirst();
        if (zone.isEmpty()) {
            return new Updated(Rcode.NOTAUTH, this);
        }
        List<ServiceRegistry> registries = topology.all(ServiceRegistry.class).stream()
                .filter(each -> Keys.name(each).equals(update.key()))
                .toList();
        Rcode conditions = new Conditions(zone.get(), announced).of(update.conditions());
        if (conditions != Rcode.NOERROR) {
            return new Updated(conditions, this);
        }
        Announced changed = announced;
        for (ZoneUpdate.Change change : update.changes()) {
            if (!change.owner().isAtOrBelow(zone.get().apex())) {
                return new Updated(Rcode.NOTZONE, this);
            }
            Optional<ServiceRegistry> owner = registries.stream()
                    .filter(each ->
                            UpdateRights.of(each, zone.get(), announced, update).allow(change))
                    .findFirst();
            if (owner.isEmpty()) {
                return new Updated(Rcode.REFUSED, this);
            }
            changed = changed.after(change, owner.get());
        }
        return new Updated(Rcode.NOERROR, changed.equals(announced) ? this : announcing(changed, zone.get()));
    }

    private Stage announcing(Announced changed, HostedZone zone) {
        return of(topology.with(zone.withSoa(next(zone.soa()))), changed, proxies, standing);
    }

    /** With the next serial (RFC 1982). */
    private static Soa next(Soa soa) {
        long serial = (soa.serial() + 1) % SERIALS;
        return new Soa(soa.primary(), soa.mailbox(), serial, soa.refresh(), soa.retry(), soa.expire(), soa.minimum());
    }
}
