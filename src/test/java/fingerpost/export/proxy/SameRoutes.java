package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.ProxyServer;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Routing;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.Optional;

/** Two designs of one proxy: every host, path and listen ends the same way, whatever the elements are called. */
public final class SameRoutes {
    private SameRoutes() {}

    /** How many requests were compared, none of which differed. */
    public static int compare(Topology one, Proxy proxy, Topology other, Proxy its) {
        ProxyServer first = new ProxyServer(one);
        ProxyServer second = new ProxyServer(other);
        DesignState state = new DesignState(1);
        DesignState otherState = new DesignState(1);
        int compared = 0;
        for (Question each : Question.all(proxy)) {
            Routing wanted = first.route(proxy, each.request(), state);
            RouteEnd found = second.route(its, each.request(), otherState).end();
            Optional<Service> service = service(one, wanted);
            if (wanted.end() instanceof RouteEnd.Failed
                    && service.filter(to -> !to.members().isEmpty()).isPresent()) {
                continue;
            }
            boolean chosen = service.filter(to -> isByChance(one, to)).isEmpty();
            assertThat(spoken(other, found, chosen)).as(each.toString()).isEqualTo(spoken(one, wanted.end(), chosen));
            compared++;
        }
        return compared;
    }

    private static Optional<Service> service(Topology topology, Routing routing) {
        return routing.location()
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(action -> topology.get(((ProxyPass) action).service(), Service.class));
    }

    /** Whether the backend is drawn, or depends on which backends speak TLS, which no file of a proxy says. */
    private static boolean isByChance(Topology topology, Service service) {
        return service.balancing() instanceof Balancing.RandomTwo
                || topology.proxies().stream()
                        .flatMap(Proxy::passes)
                        .anyMatch(
                                pass -> pass.tls().isPresent() && pass.service().equals(service.id()));
    }

    /** The design with a plain backend in place of each application router: a proxy does not know what it hands on to. */
    public static Topology asProxiesSeeIt(Topology topology) {
        return topology.map(each -> each instanceof ApplicationRouter router
                ? Backend.of(router.id(), router.label(), router.host(), router.port())
                : each);
    }

    /** How it ended, with the address of a backend for its id; a failure is a failure whoever words it. */
    private static String spoken(Topology topology, RouteEnd end, boolean chosen) {
        return switch (end) {
            case RouteEnd.Passed passed ->
                passed.host() + " at " + (chosen ? Endpoint.of(topology, passed.backend()) : "any");
            case RouteEnd.Redirected redirected -> redirected.status() + " to " + redirected.location();
            case RouteEnd.Responded responded -> responded.status() + " " + responded.body();
            case RouteEnd.Failed failed -> failed.status() + " ";
            case RouteEnd.Dropped _ -> "closed";
            case RouteEnd.Refused _ -> "refused";
        };
    }
}
