package fingerpost.prove.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.wire.loopback.LoopbackWeb;
import fingerpost.wire.loopback.LoopbackWeb.Ask;
import fingerpost.wire.loopback.StandIn;
import fingerpost.wire.loopback.StandIn.Heard;
import fingerpost.wire.loopback.StandIn.Said;
import fingerpost.wire.loopback.StubCertificate;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stand-ins of the loopback for the backends and application routers of a design: each says who it is and which Host it saw,
 * and over TLS which name it was greeted by; a router the backend to which it would hand the request.
 */
public final class Endpoints implements AutoCloseable {
    static final IpAddress ADDRESS = IpAddress.of("127.0.9.9");
    /** Where nothing listens: for an endpoint that the design does not have. */
    private static final int NOBODY_PORT = 9;

    private static final String NOBODY = ADDRESS + ":" + NOBODY_PORT;

    /** By which each stand-in is greeted once by ourselves: the first handshake of a program takes long, and a server waits little. */
    private static final String FIRST_GREETING = "localhost";

    /** What a probe is told, which knows no host of the design. */
    private static final Said WELL = new Said(200, "well");

    /** A stand-in, and beside it what probes find there. */
    private record Place(StandIn standIn, StandIn probed) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Id, String> endpoints = new HashMap<>();
    private final StringBuilder authorities;

    Endpoints(Topology topology) throws IOException {
        StubCertificate probed = StubCertificate.make();
        authorities = new StringBuilder(probed.chain());
        Map<Id, StubCertificate> stubs = new HashMap<>();
        for (Backend backend : topology.all(Backend.class)) {
            Optional<StubCertificate> shown = backend.certificate()
                    .map(id -> stubs.computeIfAbsent(id, _ -> stub(topology.get(id, Certificate.class))));
            put(
                    backend.id(),
                    backend.host(),
                    backend.port(),
                    shown,
                    shown.orElse(probed),
                    host -> Optional.of(backend.id()));
        }
        for (ApplicationRouter router : topology.all(ApplicationRouter.class)) {
            put(router.id(), router.host(), router.port(), Optional.empty(), probed, host -> routed(router, host));
        }
    }

    /** Where the stand-in for {@code HOST:PORT} of the design listens; two backends at one endpoint are one program. */
    public String of(String endpoint) {
        Place place = places.get(endpoint);
        return place == null ? NOBODY : ADDRESS + ":" + place.standIn().port();
    }

    /** The port at which probes of that endpoint find all well, with TLS and without, as long as its program lives. */
    public int probed(String endpoint) {
        Place place = places.get(endpoint);
        return place == null ? NOBODY_PORT : place.probed().port();
    }

    /** What the stand-ins show, as PEM, for those who verify it. */
    public String authorities() {
        return authorities.toString();
    }

    /** The program of that backend dies. */
    void stop(Id backend) throws IOException {
        Place place = places.get(endpoints.getOrDefault(backend, ""));
        if (place != null) {
            place.standIn().close();
            place.probed().close();
        }
    }

    @Override
    public void close() throws IOException {
        for (Id each : endpoints.keySet()) {
            stop(each);
        }
    }

    private StubCertificate stub(Certificate certificate) {
        StubCertificate stub = StubCertificate.make(
                certificate.id().text(),
                certificate.names().stream().map(DomainName::host).toList(),
                List.of());
        authorities.append(stub.chain());
        return stub;
    }

    private void put(
            Id id,
            Host host,
            int port,
            Optional<StubCertificate> shown,
            StubCertificate probed,
            Function<String, Optional<Id>> answer)
            throws IOException {
        String endpoint = host.text() + ":" + port;
        endpoints.put(id, endpoint);
        if (!places.containsKey(endpoint)) {
            StandIn standIn = StandIn.at(ADDRESS, shown, heard -> said(heard, shown.isPresent(), answer));
            places.put(endpoint, new Place(standIn, StandIn.at(ADDRESS, Optional.of(probed), _ -> WELL)));
            if (shown.isPresent()) {
                var _ = new LoopbackWeb().ask(new Ask(ADDRESS, standIn.port(), true, FIRST_GREETING, "/", ""));
            }
        }
    }

    private static Said said(Heard heard, boolean speaksTls, Function<String, Optional<Id>> answer) {
        if (speaksTls && heard.greeted().isEmpty()) {
            return new Said(400, "plain HTTP was sent to a port that speaks TLS");
        }
        String host = heard.headers().getOrDefault("host", "");
        if (host.startsWith(ADDRESS + ":")) {
            return WELL;
        }
        String over = heard.greeted().map(name -> Answers.OVER_TLS + name).orElse("");
        return answer.apply(host)
                .map(id -> new Said(200, "backend " + id + " sees Host " + host + over))
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
