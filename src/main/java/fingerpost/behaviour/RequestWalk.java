package fingerpost.behaviour;

import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.Optional;

/** Walks one request through a design: look-ups, connection, TLS, proxy, backend; and the same request once more at once. */
public final class RequestWalk {
    private final Topology topology;
    private final DesignState state;
    private final Costs costs;
    private final Optional<LocalDate> today;

    /** Walks with everyday costs, on no particular day: certificates do not expire. */
    public RequestWalk(Topology topology, DesignState state) {
        this(topology, state, Costs.USUAL, Optional.empty());
    }

    private RequestWalk(Topology topology, DesignState state, Costs costs, Optional<LocalDate> today) {
        this.topology = topology;
        this.state = state;
        this.costs = costs;
        this.today = today;
    }

    /** The same walks on that day, on which certificates may have expired. */
    public RequestWalk on(LocalDate day) {
        return new RequestWalk(topology, state, costs, Optional.of(day));
    }

    public RequestWalk withCosts(Costs other) {
        return new RequestWalk(topology, state, other, today);
    }

    /** The request of a client of that group, or of an ordinary browser; throws where the URL cannot be read. */
    public Walk walk(String url, Optional<Id> clients) {
        TargetUrl target = TargetUrl.parse(url);
        Scene scene = new Scene(
                topology,
                Authority.withinZones(topology),
                new ProxyServer(topology),
                new Standing(topology),
                state,
                Visitor.of(clients, topology, state),
                new WalkMemory(),
                costs,
                today);
        Story first = new Journey(scene).go(target);
        Story second = new Journey(scene).go(target);
        return new Walk(url, first.steps(), second.steps(), first.isServed(), first.conclusion());
    }
}
