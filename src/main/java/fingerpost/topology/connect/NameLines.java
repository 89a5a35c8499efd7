package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines from a name, or from a zone, which stands for its apex. */
final class NameLines implements Lines {
    private final Box.Name from;
    private final AliasLines aliases;
    private final AddressLines addresses;

    NameLines(Topology topology, Box.Name from) {
        this.from = from;
        this.aliases = new AliasLines(topology, from);
        this.addresses = new AddressLines(from);
    }

    @Override
    public Connecting to(Box box) {
        return switch (box) {
            case Box.Name name -> name(name);
            case Box.Thing thing -> thing(thing);
        };
    }

    private Connecting name(Box.Name to) {
        boolean child = to.isApex()
                && to.owner().isBelow(from.zone().apex())
                && !to.zone().id().equals(from.zone().id());
        return from.whole() && to.whole() && child ? Delegation.of(from.zone(), to.zone()) : aliases.to(to.owner());
    }

    private Connecting thing(Box.Thing to) {
        return switch (to.element()) {
            case Proxy proxy -> addresses.to(proxy.label(), proxy.addresses());
            case Backend backend -> host(backend, backend.host());
            case ApplicationRouter router -> host(router, router.host());
            case ExternalEndpoint endpoint -> endpoint(endpoint);
            case ServiceRegistry registry -> registry(registry);
            case Service service ->
                Refusal.of(
                        "A name leads to an address, which a service has not; draw the line to the proxy that routes to "
                                + service.label() + ".");
            case Resolver _ ->
                Refusal.of("No line is needed: a recursive resolver finds every zone by its delegation.");
            case Certificate _, ClientGroup _, HostedZone _, Line _, Scenario _ -> Refusal.ofKinds(from, to);
        };
    }

    private Connecting host(Element element, Host host) {
        return switch (host) {
            case Host.AtAddress(IpAddress address) -> addresses.to(element.label(), List.of(address));
            case Host.AtName(DomainName name) -> aliases.to(name);
        };
    }

    /** The alias first, since the operator may change the addresses behind the name. */
    private Connecting endpoint(ExternalEndpoint endpoint) {
        Connecting alias = aliases.to(endpoint.name());
        String what = "what " + endpoint.name().unicode() + " answers today";
        if (alias instanceof Connecting.Offers(List<Edit> edits)
                && addresses.to(what, endpoint.addresses()) instanceof Connecting.Offers(List<Edit> more)) {
            List<Edit> both = new ArrayList<>(edits);
            both.addAll(more);
            return new Connecting.Offers(both);
        }
        return alias;
    }

    private Connecting registry(ServiceRegistry registry) {
        if (registry.webName().equals(Optional.of(from.owner()))) {
            return Refusal.of(
                    from.title() + " is the name under which " + registry.label() + " is found by browsers already.");
        }
        String name = "HTTPS " + from.title() + " from " + registry.label();
        return new Connecting.Offers(List.of(Changed.of(
                name,
                ServiceRegistry.class,
                registry.id(),
                it -> new ServiceRegistry(
                        it.id(),
                        it.label(),
                        it.serviceName(),
                        it.ttl(),
                        it.instances(),
                        Optional.of(from.owner()),
                        it.key()))));
    }
}
