package fingerpost.ui.design;

import fingerpost.topology.Action;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.HostRoute;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Line;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Map;

/** Elements under other ids, wherever they name themselves or each other. */
final class Renumber {
    private Renumber() {}

    static Element element(Element element, Map<Id, Id> ids) {
        Id id = to(element.id(), ids);
        return switch (element) {
            case HostedZone zone -> zone(zone, ids);
            case Proxy p ->
                new Proxy(
                        id,
                        p.label(),
                        p.kind(),
                        p.addresses(),
                        p.servers().stream().map(server -> server(server, ids)).toList());
            case Service s ->
                new Service(
                        id,
                        s.label(),
                        s.members().stream().map(member -> member(member, ids)).toList(),
                        s.balancing(),
                        s.stickyCookie(),
                        s.keepalive(),
                        s.active());
            case Backend b ->
                new Backend(
                        id,
                        b.label(),
                        b.host(),
                        b.port(),
                        b.capacity(),
                        b.stateful(),
                        b.certificate().map(each -> to(each, ids)));
            case ApplicationRouter r ->
                new ApplicationRouter(
                        id,
                        r.label(),
                        r.host(),
                        r.port(),
                        r.routes().stream()
                                .map(route -> new HostRoute(route.host(), to(route.backend(), ids)))
                                .toList(),
                        r.otherwise());
            case ServiceRegistry r ->
                new ServiceRegistry(
                        id,
                        r.label(),
                        r.serviceName(),
                        r.ttl(),
                        r.instances().stream()
                                .map(i -> new Instance(to(i.backend(), ids), i.host(), i.priority(), i.weight()))
                                .toList(),
                        r.webName(),
                        r.key());
            case ExternalEndpoint e ->
                new ExternalEndpoint(
                        id,
                        e.label(),
                        e.kind(),
                        e.name(),
                        e.addresses(),
                        e.ttl(),
                        e.operator(),
                        e.accepts(),
                        e.certificate().map(each -> to(each, ids)));
            case Certificate c -> new Certificate(id, c.label(), c.names(), c.expires(), c.file(), c.keyFile());
            case Line l -> new Line(id, l.label(), l.networks(), l.countries());
            case Resolver r -> new Resolver(id, r.label(), r.profile(), r.address(), r.whereabouts(), r.clientSubnet());
            case ClientGroup c ->
                new ClientGroup(
                        id,
                        c.label(),
                        c.population(),
                        c.whereabouts(),
                        c.networks(),
                        c.requestsPerHour(),
                        c.resolvers().stream()
                                .map(share -> new ResolverShare(to(share.resolver(), ids), share.weight()))
                                .toList(),
                        c.stub(),
                        c.families());
            case Scenario s ->
                new Scenario(
                        id,
                        s.label(),
                        s.duration(),
                        s.happenings().stream()
                                .map(each -> happening(each, ids))
                                .toList(),
                        s.measures());
        };
    }

    static HostedZone zone(HostedZone zone, Map<Id, Id> ids) {
        List<ZoneEntry> entries = zone.entries().stream()
                .map(entry -> entry instanceof RecordSet set ? set.withPolicy(policy(set.policy(), ids)) : entry)
                .toList();
        return new HostedZone(
                to(zone.id(), ids),
                zone.apex(),
                zone.defaultTtl(),
                zone.soa(),
                zone.soaTtl(),
                zone.provider(),
                entries);
    }

    private static AnswerPolicy policy(AnswerPolicy policy, Map<Id, Id> ids) {
        return policy.lines().isEmpty() ? policy : RenumberLines.of(policy, line -> to(line, ids));
    }

    private static Server server(Server server, Map<Id, Id> ids) {
        return new Server(
                server.listens(),
                server.names(),
                server.certificate().map(each -> to(each, ids)),
                server.locations().stream()
                        .map(location -> new Location(location.match(), action(location.action(), ids)))
                        .toList());
    }

    private static Action action(Action action, Map<Id, Id> ids) {
        return action instanceof ProxyPass pass
                ? new ProxyPass(to(pass.service(), ids), pass.host(), pass.webSocket(), pass.tls())
                : action;
    }

    private static Member member(Member m, Map<Id, Id> ids) {
        return new Member(to(m.backend(), ids), m.weight(), m.backup(), m.down(), m.maxFails(), m.failTimeout());
    }

    private static Happening happening(Happening happening, Map<Id, Id> ids) {
        return switch (happening) {
            case Happening.Fails h -> new Happening.Fails(h.at(), to(h.element(), ids));
            case Happening.Recovers h -> new Happening.Recovers(h.at(), to(h.element(), ids));
            case Happening.RecordChanges h -> new Happening.RecordChanges(h.at(), to(h.zone(), ids), h.entry());
            case Happening.AuthorityOutage h -> new Happening.AuthorityOutage(h.at(), to(h.zone(), ids), h.lasts());
            case Happening.Surge h -> new Happening.Surge(h.at(), to(h.clients(), ids), h.factor(), h.lasts());
            case Happening.CanaryMoves h -> new Happening.CanaryMoves(h.at(), to(h.zone(), ids), h.owner(), h.share());
        };
    }

    private static Id to(Id id, Map<Id, Id> ids) {
        return ids.getOrDefault(id, id);
    }
}
