package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/** What a backend or an application router does with a request that reached it. */
final class Dispatch {
    private final Topology topology;

    Dispatch(Topology topology) {
        this.topology = topology;
    }

    /**
     * The end of the request at that element.
     *
     * @param host the Host header that it gets
     * @param tls whether the connection to it speaks TLS
     */
    RouteEnd hand(Element element, String host, boolean tls, DesignState state, List<Decision> decisions) {
        if (element instanceof ApplicationRouter router) {
            return route(router, host, state, decisions);
        }
        return element instanceof Backend backend
                ? backend(backend, backend, host, tls, decisions)
                : new RouteEnd.Failed(502, element.label() + " is neither a backend nor an application router");
    }

    private static RouteEnd backend(
            Element member, Backend backend, String host, boolean tls, List<Decision> decisions) {
        if (backend.certificate().isPresent() && !tls) {
            decisions.add(Decision.failed(
                    WalkStep.Kind.BACKEND,
                    backend.label() + " answers 400",
                    "it speaks TLS and got plain HTTP",
                    Subject.of(backend.id())));
            return new RouteEnd.Failed(400, backend.label() + " speaks TLS and got plain HTTP");
        }
        decisions.add(Decision.good(
                WalkStep.Kind.BACKEND,
                backend.label() + " takes the request",
                "it sees Host " + host,
                Subject.of(backend.id())));
        return new RouteEnd.Passed(member.id(), backend.id(), host);
    }

    private RouteEnd route(ApplicationRouter router, String host, DesignState state, List<Decision> decisions) {
        Optional<HostRoute> route =
                router.routes().stream().filter(each -> covers(each, host)).findFirst();
        if (route.isEmpty()) {
            decisions.add(Decision.failed(
                    WalkStep.Kind.BACKEND,
                    router.label() + " answers " + router.otherwise(),
                    "it has no route for Host " + host,
                    Subject.of(router.id())));
            return new RouteEnd.Responded(router.otherwise(), "no route for " + host);
        }
        Element backend = topology.find(route.get().backend()).orElseThrow();
        decisions.add(Decision.good(
                WalkStep.Kind.HOST,
                router.label() + " sends it to " + backend.label(),
                "application-level routing: Host " + host + " matches "
                        + route.get().host(),
                Subject.of(router.id()),
                Subject.of(backend.id())));
        if (state.isDown(backend.id())) {
            decisions.add(Decision.failed(
                    WalkStep.Kind.BACKEND,
                    router.label() + " answers 502",
                    backend.label() + " does not answer",
                    Subject.of(backend.id())));
            return new RouteEnd.Failed(502, backend.label() + " behind " + router.label() + " does not answer");
        }
        return backend instanceof Backend plain
                ? backend(router, plain, host, false, decisions)
                : new RouteEnd.Failed(502, backend.label() + " is no backend");
    }

    private static boolean covers(HostRoute route, String host) {
        try {
            return route.host().covers(DomainName.of(host));
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }
}
