package fingerpost.topology.connect;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Edit;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lines from an application router to the backends that it hands requests on to, by host. */
final class RouterLines implements Lines {
    private static final int MOST = 8;

    private final ApplicationRouter router;
    private final List<ServerName> hosts;

    RouterLines(Topology topology, ApplicationRouter router) {
        this.router = router;
        Set<ServerName> known = new LinkedHashSet<>();
        topology.proxies().stream()
                .flatMap(proxy -> proxy.servers().stream())
                .map(Server::names)
                .forEach(known::addAll);
        router.routes().forEach(route -> known.remove(route.host()));
        this.hosts = known.stream().limit(MOST).toList();
    }

    @Override
    public Connecting to(Box box) {
        if (!(box instanceof Box.Thing(Backend backend))) {
            return Refusal.ofKinds(new Box.Thing(router), box);
        }
        if (hosts.isEmpty()) {
            return Refusal.of(
                    router.label() + " routes by host, and no proxy has a server_name that it does not route yet;"
                            + " add the name to a server first.");
        }
        return new Connecting.Offers(
                hosts.stream().map(host -> route(host, backend)).toList());
    }

    private Edit route(ServerName host, Backend backend) {
        return Changed.of("Route " + host + " to " + backend.label(), ApplicationRouter.class, router.id(), it -> {
            List<HostRoute> routes = new ArrayList<>(it.routes());
            routes.add(new HostRoute(host, backend.id()));
            return new ApplicationRouter(it.id(), it.label(), it.host(), it.port(), routes, it.otherwise());
        });
    }
}
