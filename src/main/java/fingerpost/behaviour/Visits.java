package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/** Makes requests at single addresses of a design, as {@link RequestWalk} does on its way. */
public final class Visits {
    private final Topology topology;
    private final Authority authority;
    private final ProxyServer proxies;
    private final Standing standing;

    public Visits(Topology topology) {
        this.topology = topology;
        this.authority = Authority.withinZones(topology);
        this.proxies = new ProxyServer(topology);
        this.standing = new Standing(topology);
    }

    /** The request of a client that has connected to that address at the port of the URL, or tried to. */
    public Visit at(IpAddress address, TargetUrl url, Optional<Id> clients, DesignState state) {
        return at(address, url.port(), url.tls(), url, clients, state);
    }

    /**
     * The request of a client that has connected to that port of that address, or tried to.
     *
     * @param tls whether it speaks TLS there
     * @param clients whose certificate rules and address count; empty for an ordinary browser
     * @param state what is down; the memory of its services may change
     */
    public Visit at(IpAddress address, int port, boolean tls, TargetUrl url, Optional<Id> clients, DesignState state) {
        List<Element> listening = standing.listening(address, port);
        Optional<Element> up = listening.stream()
                .filter(element -> !state.isDown(element.id()))
                .findFirst();
        if (up.isEmpty()) {
            Optional<Element> refusing = listening.stream()
                    .filter(element -> state.isRefusing(element.id()))
                    .findFirst();
            if (refusing.isPresent()) {
                return new Visit.Refused(refusing.get().label() + " refuses connections");
            }
            return listening.isEmpty() && !standing.at(address).isEmpty()
                    ? new Visit.Refused("nothing listens on port " + port + " of " + address)
                    : new Visit.Silent("nobody answers at " + address);
        }
        Scene scene = new Scene(
                topology,
                authority,
                proxies,
                standing,
                state,
                Visitor.of(clients, topology, state),
                new WalkMemory(),
                Costs.USUAL,
                Optional.empty());
        Landing.Landed landed = new Landing.Landed(address, port, up.get());
        Story story = new Story();
        if (tls && !new Handshake(scene, story).accepts(landed, url)) {
            return new Visit.Distrusted(story.conclusion());
        }
        return landed.element() instanceof Proxy proxy
                ? through(proxy, scene, landed, tls, url)
                : ended(landed.element().id(), new Fetch(scene, story).send(landed, url, tls));
    }

    private Visit through(Proxy proxy, Scene scene, Landing.Landed landed, boolean tls, TargetUrl url) {
        HttpRequest request = HttpRequest.get(
                landed.address(),
                landed.port(),
                tls,
                url.host(),
                url.uri(),
                scene.visitor().address(landed.address()));
        Routing routing = proxies.route(proxy, request, scene.state());
        Optional<ProxyPass> pass = routing.location()
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(ProxyPass.class::cast);
        if (pass.isEmpty()) {
            return ended(proxy.id(), routing.end());
        }
        Service service = topology.get(pass.get().service(), Service.class);
        String asked = RequestHost.normal(url.host()).orElse(url.host());
        return new Visit.Passed(
                proxy,
                service,
                asked,
                proxies.ends(pass.get(), service, asked, scene.state()),
                Members.servers(service, topology));
    }

    private static Visit ended(Id element, RouteEnd end) {
        return end instanceof RouteEnd.Refused refused
                ? new Visit.Distrusted(refused.why())
                : new Visit.Ended(element, end);
    }
}
