package fingerpost.behaviour;

import fingerpost.topology.Location;
import fingerpost.topology.Server;
import java.util.List;
import java.util.Optional;

/**
 * What a proxy did with a request.
 *
 * @param server that took it; empty where no connection came about
 * @param location that took its path
 * @param decisions in order, for a person to read
 */
public record Routing(Optional<Server> server, Optional<Location> location, RouteEnd end, List<Decision> decisions) {
    public Routing {
        decisions = List.copyOf(decisions);
    }
}
