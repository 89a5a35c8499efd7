package fingerpost.export.proxy;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;

/** Where a backend or an application router is reached. */
public record Endpoint(Host host, int port) {
    public static Endpoint of(Topology topology, Id backend) {
        return topology.find(backend, Backend.class)
                .map(found -> new Endpoint(found.host(), found.port()))
                .orElseGet(() -> {
                    ApplicationRouter router = topology.get(backend, ApplicationRouter.class);
                    return new Endpoint(router.host(), router.port());
                });
    }
}
