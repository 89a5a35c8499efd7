package fingerpost.topology.edit;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;

/** Another label for an element; its id, and so what refers to it, stays. */
public final class Relabel {
    private Relabel() {}

    /** {@code Rename proxy edge to front}; a zone has no label of its own (see {@link RenameZone}). */
    public static Edit of(Element element, String label) {
        String stripped = label.strip();
        return new Edit("Rename " + Spoken.of(element) + " to " + Spoken.brief(stripped), topology -> {
            if (stripped.isEmpty()) {
                throw new IllegalArgumentException("A label cannot be blank.");
            }
            return topology.with(labelled(Still.element(topology, element.id()), stripped));
        });
    }

    static Element labelled(Element element, String label) {
        return switch (element) {
            case HostedZone zone ->
                throw new IllegalArgumentException(
                        "The zone " + zone.label() + " is called by its apex; rename the zone instead.");
            case Proxy it -> new Proxy(it.id(), label, it.kind(), it.addresses(), it.servers());
            case Service it ->
                new Service(
                        it.id(), label, it.members(), it.balancing(), it.stickyCookie(), it.keepalive(), it.active());
            case Backend it ->
                new Backend(it.id(), label, it.host(), it.port(), it.capacity(), it.stateful(), it.certificate());
            case ApplicationRouter it ->
                new ApplicationRouter(it.id(), label, it.host(), it.port(), it.routes(), it.otherwise());
            case ServiceRegistry it ->
                new ServiceRegistry(it.id(), label, it.serviceName(), it.ttl(), it.instances(), it.webName(), it.key());
            case ExternalEndpoint it ->
                new ExternalEndpoint(
                        it.id(),
                        label,
                        it.kind(),
                        it.name(),
                        it.addresses(),
                        it.ttl(),
                        it.operator(),
                        it.accepts(),
                        it.certificate());
            case Certificate it -> new Certificate(it.id(), label, it.names(), it.expires(), it.file(), it.keyFile());
            case Line it -> new Line(it.id(), label, it.networks(), it.countries());
            case Resolver it ->
                new Resolver(it.id(), label, it.profile(), it.address(), it.whereabouts(), it.clientSubnet());
            case ClientGroup it ->
                new ClientGroup(
                        it.id(),
                        label,
                        it.population(),
                        it.whereabouts(),
                        it.networks(),
                        it.requestsPerHour(),
                        it.resolvers(),
                        it.stub(),
                        it.families());
            case Scenario it -> it.called(label, it.note());
        };
    }
}
