package fingerpost.behaviour;

import fingerpost.behaviour.upstream.Peer;
import fingerpost.behaviour.upstream.Upstream;
import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.HashKey;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code proxy_pass}: the upstream chooses a server, and another where that one does not answer. */
final class Passing {
    private final Topology topology;
    private final Dispatch dispatch;

    Passing(Topology topology) {
        this.topology = topology;
        this.dispatch = new Dispatch(topology);
    }

    RouteEnd pass(
            Proxy proxy,
            ProxyPass pass,
            HttpRequest request,
            String asked,
            DesignState state,
            List<Decision> decisions) {
        Service service = topology.get(pass.service(), Service.class);
        Members members = state.memory(new Members.Key(proxy.id(), service), key -> Members.of(key, topology, state));
        Upstream upstream = members.upstream();
        Set<Peer> unhealthy = service.active().isEmpty()
                ? Set.of()
                : upstream.peers().stream()
                        .filter(peer -> state.seemsDown(
                                members.element(peer).id(), service.active().get()))
                        .collect(Collectors.toSet());
        UpstreamRequest keyed = new UpstreamRequest(request.client(), key(service, request, asked));
        Upstream.Sending sending = upstream.send(keyed, unhealthy, state.now().toSeconds());
        Optional<Peer> next = stuck(service, members, request).flatMap(sending::stickTo);
        String rule = next.isPresent()
                ? "the session sticks to it"
                : service.balancing().word();
        String host = sentHost(pass, service, asked);
        while (true) {
            Optional<Peer> peer = next.or(sending::next);
            next = Optional.empty();
            if (peer.isEmpty()) {
                String why = service.members().isEmpty() ? "the service has no backends" : "no live upstream is left";
                decisions.add(Decision.failed(
                        WalkStep.Kind.UPSTREAM, "502 from " + service.label(), why, Subject.of(service.id())));
                return new RouteEnd.Failed(502, why + " in " + service.label());
            }
            Element element = members.element(peer.get());
            Optional<String> trouble = trouble(element, pass, state);
            if (trouble.isEmpty()) {
                decisions.add(Decision.good(
                        WalkStep.Kind.UPSTREAM,
                        service.label() + " chooses " + element.label(),
                        rule,
                        Subject.of(service.id()),
                        Subject.of(element.id())));
                sending.succeeded(peer.get());
                return dispatch.hand(element, host, pass.tls().isPresent(), state, decisions);
            }
            decisions.add(Decision.warned(
                    WalkStep.Kind.UPSTREAM,
                    service.label() + " tries " + element.label(),
                    trouble.get(),
                    Subject.of(service.id()),
                    Subject.of(element.id())));
            sending.failed(peer.get());
        }
    }

    RouteEnd direct(Element element, String host, boolean tls, DesignState state, List<Decision> decisions) {
        return dispatch.hand(element, host, tls, state, decisions);
    }

    /** What becomes of a request at each member that answers, whichever the upstream would choose. */
    Map<Id, RouteEnd> ends(ProxyPass pass, Service service, String asked, DesignState state) {
        String host = sentHost(pass, service, asked);
        Map<Id, RouteEnd> ends = new LinkedHashMap<>();
        for (Member member : service.members()) {
            Element element = topology.find(member.backend()).orElseThrow();
            if (trouble(element, pass, state).isEmpty()) {
                ends.put(
                        member.backend(),
                        dispatch.hand(element, host, pass.tls().isPresent(), state, new ArrayList<>()));
            }
        }
        return ends;
    }

    private static Optional<Peer> stuck(Service service, Members members, HttpRequest request) {
        return service.stickyCookie()
                .map(name -> request.cookies().getOrDefault(name, ""))
                .flatMap(members::peer);
    }

    private static String key(Service service, HttpRequest request, String asked) {
        return switch (service.balancing()) {
            case Balancing.Hash hash ->
                switch (hash.key()) {
                    case HashKey.ClientAddress _ -> request.client().toString();
                    case HashKey.AskedHost _ -> asked;
                    case HashKey.RequestUri _ -> request.uri();
                    case HashKey.Cookie cookie -> request.cookies().getOrDefault(cookie.name(), "");
                };
            case Balancing.RoundRobin _, Balancing.LeastConnections _, Balancing.IpHash _, Balancing.RandomTwo _ -> "";
        };
    }

    private static String sentHost(ProxyPass pass, Service service, String asked) {
        return switch (pass.host()) {
            case ProxyPass.HostHeader.Asked _ -> asked;
            case ProxyPass.HostHeader.Named named -> named.name().host();
            case ProxyPass.HostHeader.Upstream _ -> service.id().toString();
        };
    }

    private Optional<String> trouble(Element element, ProxyPass pass, DesignState state) {
        if (state.isDown(element.id())) {
            return Optional.of("it does not answer");
        }
        if (pass.tls().isEmpty()) {
            return Optional.empty();
        }
        Optional<Certificate> shown = element instanceof Backend backend
                ? backend.certificate().map(id -> topology.get(id, Certificate.class))
                : Optional.empty();
        if (shown.isEmpty()) {
            return Optional.of("it does not speak TLS");
        }
        ProxyPass.BackendTls tls = pass.tls().get();
        return tls.verify() && !shown.get().covers(tls.name())
                ? Optional.of("its certificate does not cover " + tls.name().host())
                : Optional.empty();
    }
}
