package fingerpost.behaviour;

import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Walks requests through a design: look-ups, connection, TLS, proxy, backend; and each request once more at once. Made once
 * for a design, whose indexes it holds, it serves any number of walks.
 */
public final class RequestWalk {
    private final Topology topology;
    private final Authority authority;
    private final ProxyServer proxies;
    private final Standing standing;
    private final Costs costs;
    private final Optional<LocalDate> today;

    private RequestWalk(
            Topology topology,
            Authority authority,
            ProxyServer proxies,
            Standing standing,
            Costs costs,
            Optional<LocalDate> today) {
        this.topology = topology;
        this.authority = authority;
        this.proxies = proxies;
        this.standing = standing;
        this.costs = costs;
        this.today = today;
    }

    /** Walks through that design with everyday costs, on no particular day: certificates do not expire. */
    public static RequestWalk of(Topology topology) {
        return new RequestWalk(
                topology,
                Authority.withinZones(topology),
                new ProxyServer(topology),
                new Standing(topology),
                Costs.USUAL,
                Optional.empty());
    }

    /** The same walks on that day, on which certificates may have expired. */
    public RequestWalk on(LocalDate day) {
        return new RequestWalk(topology, authority, proxies, standing, costs, Optional.of(day));
    }

    public RequestWalk withCosts(Costs other) {
        return new RequestWalk(topology, authority, proxies, standing, other, today);
    }

    /** The request of a client of that group, or of an ordinary browser; throws where the URL cannot be read. */
    public Walk walk(String url, Optional<Id> clients, DesignState state) {
        return walk(url, Visitor.of(clients, topology, state), state);
    }

    /** The request of anybody, anywhere. */
    public Walk walk(String url, Somebody somebody, DesignState state) {
        return walk(url, Visitor.of(somebody, topology), state);
    }

    private Walk walk(String url, Visitor visitor, DesignState state) {
        TargetUrl target = TargetUrl.parse(url);
        Scene scene = new Scene(topology, authority, proxies, standing, state, visitor, new WalkMemory(), costs, today);
        Story first = new Journey(scene).go(target);
        Story second = new Journey(scene).go(target);
        return new Walk(url, first.steps(), second.steps(), first.isServed(), first.conclusion());
    }
}
