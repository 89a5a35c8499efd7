package fingerpost.topology.connect;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.Element;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a box into a line, so that what led straight there leads there through it: a proxy between a name and an application, or
 * an application router between a service and a backend. What the line said besides stays: time to live, policy, weight.
 */
public final class Series {
    private Series() {}

    /** The topology with that element in the line; empty where no two lines can mean that. */
    public static Optional<Topology> of(Topology topology, GraphEdge line, Element between) {
        Topology with = topology.find(between.id()).isPresent() ? topology : topology.with(between);
        Subject end = line.to();
        if (end.owner().isPresent() || end.element().equals(between.id())) {
            return Optional.empty();
        }
        try {
            return switch (between) {
                case Proxy proxy when line.kind() == EdgeKind.ADDRESS -> throughProxy(with, line, proxy);
                case ApplicationRouter router
                when line.kind() == EdgeKind.SERVED_BY -> throughRouter(with, line, router);
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Topology> throughProxy(Topology topology, GraphEdge line, Proxy proxy) {
        Optional<HostedZone> zone =
                line.from().owner().flatMap(_ -> topology.find(line.from().element(), HostedZone.class));
        Optional<IpAddress> old = topology.find(line.to().element()).flatMap(Series::address);
        Optional<Rdata> fresh = old.flatMap(was -> proxy.addresses().stream()
                .map(IpAddress::record)
                .filter(record -> record.type().equals(was.record().type()))
                .findFirst());
        if (zone.isEmpty() || fresh.isEmpty()) {
            return Optional.empty();
        }
        Topology led =
                topology.with(led(zone.get(), line.from(), old.orElseThrow().record(), fresh.get()));
        return led.equals(topology) ? Optional.empty() : routed(led, proxy.id(), line.to());
    }

    private static Optional<IpAddress> address(Element element) {
        Optional<Host> host = switch (element) {
            case Backend backend -> Optional.of(backend.host());
            case ApplicationRouter router -> Optional.of(router.host());
            default -> Optional.empty();
        };
        return host.flatMap(
                at -> at instanceof Host.AtAddress(IpAddress address) ? Optional.of(address) : Optional.empty());
    }

    /** The zone in which that name leads to the other address. */
    private static HostedZone led(HostedZone zone, Subject name, Rdata from, Rdata to) {
        List<ZoneEntry> entries = zone.entries().stream()
                .map(entry -> entry instanceof RecordSet set
                                && set.owner().equals(name.owner().orElseThrow())
                                && set.policy().records().contains(from)
                        ? set.withPolicy(set.policy().map(record -> record.equals(from) ? to : record))
                        : entry)
                .toList();
        return zone.withEntries(entries);
    }

    /** Every name that leads to the proxy now is passed on, through one new service. */
    private static Optional<Topology> routed(Topology topology, Id proxy, Subject end) {
        Set<Id> before = topology.byId().keySet();
        int names =
                Reaching.unserved(topology, topology.get(proxy, Proxy.class)).size();
        Optional<Topology> routed = first(topology, Subject.of(proxy), end);
        for (int i = 1; i < names && routed.isPresent(); i++) {
            Topology so = routed.get();
            Optional<Subject> service = so.all(Service.class).stream()
                    .map(Service::id)
                    .filter(id -> !before.contains(id))
                    .map(Subject::of)
                    .findFirst();
            routed = service.flatMap(to -> first(so, Subject.of(proxy), to));
        }
        return routed;
    }

    private static Optional<Topology> first(Topology topology, Subject from, Subject to) {
        return Connect.between(topology, from, to) instanceof Connecting.Offers offers
                ? Optional.of(offers.edits().getFirst().apply(topology))
                : Optional.empty();
    }

    private static Optional<Topology> throughRouter(Topology topology, GraphEdge line, ApplicationRouter router) {
        Optional<Service> service = topology.find(line.from().element(), Service.class);
        Optional<Backend> backend = topology.find(line.to().element(), Backend.class);
        if (service.isEmpty() || backend.isEmpty() || service.get().references().contains(router.id())) {
            return Optional.empty();
        }
        List<Member> members = service.get().members().stream()
                .map(each -> each.backend().equals(backend.get().id()) ? instead(each, router.id()) : each)
                .toList();
        Topology led = topology.with(service.get().withMembers(members));
        Optional<Topology> routed = Optional.of(led);
        while (routed.isPresent()
                && Connect.between(routed.get(), Subject.of(router.id()), line.to())
                        instanceof Connecting.Offers next) {
            routed = Optional.of(next.edits().getFirst().apply(routed.get()));
        }
        return routed.filter(done ->
                !done.get(router.id(), ApplicationRouter.class).equals(led.get(router.id(), ApplicationRouter.class)));
    }

    private static Member instead(Member member, Id other) {
        return new Member(
                other, member.weight(), member.backup(), member.down(), member.maxFails(), member.failTimeout());
    }
}
