package fingerpost.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A backend that reads the Host header itself and hands the request on: application-level routing.
 *
 * @param routes the first that matches wins
 * @param otherwise the HTTP status for a host that no route knows
 */
public record ApplicationRouter(Id id, String label, Host host, int port, List<HostRoute> routes, int otherwise)
        implements Element {
    public ApplicationRouter {
        Port.require(port);
        routes = List.copyOf(routes);
        Status.require(otherwise);
    }

    @Override
    public Set<Id> references() {
        Set<Id> backends = new LinkedHashSet<>();
        routes.forEach(route -> backends.add(route.backend()));
        return backends;
    }
}
