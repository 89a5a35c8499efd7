package fingerpost.prove.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.wire.loopback.StandIn;
import fingerpost.wire.loopback.StandIn.Heard;
import fingerpost.wire.loopback.StandIn.Said;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stand-ins of the loopback for the backends and application routers of a design: each says who it is and which Host it saw,
 * a router the backend to which it would hand the request.
 */
public final class Endpoints implements AutoCloseable {
    static final IpAddress ADDRESS = IpAddress.of("127.0.9.9");
    /** Where nothing listens: for an endpoint that the design does not have. */
    private static final String NOBODY = ADDRESS + ":9";

    private final Map<String, StandIn> standIns = new LinkedHashMap<>();
    private final Map<Id, String> places = new HashMap<>();

    Endpoints(Topology topology) throws IOException {
        for (Backend backend : topology.all(Backend.class)) {
            put(backend.id(), backend.host(), backend.port(), host -> Optional.of(backend.id()));
        }
        for (ApplicationRouter router : topology.all(ApplicationRouter.class)) {
            put(router.id(), router.host(), router.port(), host -> routed(router, host));
        }
    }

    /** Where the stand-in for {@code HOST:PORT} of the design listens; two backends at one endpoint are one program. */
    public String of(String endpoint) {
        StandIn standIn = standIns.get(endpoint);
        return standIn == null ? NOBODY : ADDRESS + ":" + standIn.port();
    }

    /** The program of that backend dies. */
    void stop(Id backend) throws IOException {
        StandIn standIn = standIns.get(places.getOrDefault(backend, ""));
        if (standIn != null) {
            standIn.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (StandIn each : standIns.values()) {
            each.close();
        }
    }

    private void put(Id id, Host host, int port, Function<String, Optional<Id>> answer) throws IOException {
        String endpoint = host.text() + ":" + port;
        places.put(id, endpoint);
        if (!standIns.containsKey(endpoint)) {
            standIns.put(endpoint, StandIn.at(ADDRESS, heard -> said(heard, answer)));
        }
    }

    private static Said said(Heard heard, Function<String, Optional<Id>> answer) {
        String host = heard.headers().getOrDefault("host", "");
        return answer.apply(host)
                .map(id -> new Said(200, "backend " + id + " sees Host " + host))
                .orElse(new Said(404, "no route for " + host));
    }

    private static Optional<Id> routed(ApplicationRouter router, String host) {
        try {
            DomainName name = DomainName.of(host.replaceFirst(":[0-9]+$", ""));
            return router.routes().stream()
                    .filter(route -> route.host().covers(name))
                    .map(HostRoute::backend)
                    .findFirst();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
