package fingerpost.topology.edit;

import fingerpost.topology.Action;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostRoute;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Line;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Elements that refer to others than before, or to fewer: locations, members, routes, instances, shares, lines. */
final class Rewired {
    private final Function<Id, Optional<Id>> wire;

    private Rewired(Function<Id, Optional<Id>> wire) {
        this.wire = wire;
    }

    /** The element without everything in it that names one of those. */
    static Element without(Element element, Set<Id> gone) {
        return of(element, element.id(), each -> gone.contains(each) ? Optional.empty() : Optional.of(each));
    }

    /**
     * The element under that id.
     *
     * @param wire what a reference becomes; what refers to nothing goes
     */
    static Element of(Element element, Id id, Function<Id, Optional<Id>> wire) {
        boolean same = element.id().equals(id)
                && element.references().stream()
                        .allMatch(each -> wire.apply(each).equals(Optional.of(each)));
        return same ? element : new Rewired(wire).element(element, id);
    }

    private Element element(Element element, Id id) {
        return switch (element) {
            case Proxy it ->
                new Proxy(
                        id,
                        it.label(),
                        it.kind(),
                        it.addresses(),
                        it.servers().stream().map(this::server).toList());
            case Service it ->
                new Service(
                        id,
                        it.label(),
                        each(it.members(), this::member),
                        it.balancing(),
                        it.stickyCookie(),
                        it.keepalive(),
                        it.active());
            case Backend it ->
                new Backend(
                        id,
                        it.label(),
                        it.host(),
                        it.port(),
                        it.capacity(),
                        it.stateful(),
                        it.certificate().flatMap(wire));
            case ApplicationRouter it ->
                new ApplicationRouter(
                        id,
                        it.label(),
                        it.host(),
                        it.port(),
                        each(
                                it.routes(),
                                route -> wire.apply(route.backend()).map(to -> new HostRoute(route.host(), to))),
                        it.otherwise());
            case ServiceRegistry it ->
                new ServiceRegistry(
                        id,
                        it.label(),
                        it.serviceName(),
                        it.ttl(),
                        each(it.instances(), this::instance),
                        it.webName(),
                        it.key());
            case ExternalEndpoint it ->
                new ExternalEndpoint(
                        id,
                        it.label(),
                        it.kind(),
                        it.name(),
                        it.addresses(),
                        it.ttl(),
                        it.operator(),
                        it.accepts(),
                        it.certificate().flatMap(wire));
            case ClientGroup it ->
                new ClientGroup(
                        id,
                        it.label(),
                        it.population(),
                        it.whereabouts(),
                        it.networks(),
                        it.requestsPerHour(),
                        each(
                                it.resolvers(),
                                share -> wire.apply(share.resolver()).map(to -> new ResolverShare(to, share.weight()))),
                        it.stub(),
                        it.families());
            case HostedZone it ->
                new HostedZone(
                        id,
                        it.apex(),
                        it.defaultTtl(),
                        it.soa(),
                        it.soaTtl(),
                        it.provider(),
                        each(it.entries(), entry -> RewiredPolicy.of(entry, wire)));
            case Scenario it -> it.withId(id).withHappenings(each(it.happenings(), new RewiredHappening(wire)::of));
            case Certificate it -> new Certificate(id, it.label(), it.names(), it.expires(), it.file(), it.keyFile());
            case Line it -> new Line(id, it.label(), it.networks(), it.countries());
            case Resolver it ->
                new Resolver(id, it.label(), it.profile(), it.address(), it.whereabouts(), it.clientSubnet());
        };
    }

    private Server server(Server server) {
        return new Server(
                server.listens(),
                server.names(),
                server.certificate().flatMap(wire),
                each(server.locations(), each -> action(each.action()).map(to -> new Location(each.match(), to))));
    }

    private Optional<Action> action(Action action) {
        return action instanceof ProxyPass pass
                ? wire.apply(pass.service()).map(to -> new ProxyPass(to, pass.host(), pass.webSocket(), pass.tls()))
                : Optional.of(action);
    }

    private Optional<Member> member(Member it) {
        return wire.apply(it.backend())
                .map(to -> new Member(to, it.weight(), it.backup(), it.down(), it.maxFails(), it.failTimeout()));
    }

    private Optional<Instance> instance(Instance it) {
        return wire.apply(it.backend()).map(to -> new Instance(to, it.host(), it.priority(), it.weight()));
    }

    private static <T> List<T> each(List<T> all, Function<T, Optional<T>> change) {
        return all.stream().flatMap(each -> change.apply(each).stream()).toList();
    }
}
