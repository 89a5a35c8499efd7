package fingerpost.behaviour;

import fingerpost.behaviour.upstream.Algorithms;
import fingerpost.behaviour.upstream.Peer;
import fingerpost.behaviour.upstream.Upstream;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one proxy remembers of one service: its upstream, and which backend stands behind which peer. */
record Members(Upstream upstream, Map<Peer, Element> elements) {
    /** Whose memory it is; a service that was changed begins anew, as after nginx's reload. */
    record Key(Id proxy, Service service) {}

    static Members of(Key key, Topology topology, DesignState state) {
        Map<Peer, Element> elements = new HashMap<>();
        List<Peer> primaries = new ArrayList<>();
        List<Peer> backups = new ArrayList<>();
        for (Member member : key.service.members()) {
            Element element = topology.find(member.backend()).orElseThrow();
            Peer peer =
                    new Peer(server(element), member.weight(), member.down(), member.maxFails(), wholeSeconds(member));
            elements.put(peer, element);
            (member.backup() ? backups : primaries).add(peer);
        }
        return new Members(
                new Upstream(
                        primaries,
                        backups,
                        Algorithms.of(
                                topology.get(key.proxy, Proxy.class).kind(),
                                key.service.balancing(),
                                primaries,
                                state::draw)),
                elements);
    }

    /** Address and port of each member, as the configuration has them. */
    static Map<Id, String> servers(Service service, Topology topology) {
        return service.members().stream()
                .map(Member::backend)
                .collect(Collectors.toMap(
                        id -> id, id -> server(topology.find(id).orElseThrow())));
    }

    Element element(Peer peer) {
        Element element = elements.get(peer);
        if (element == null) {
            throw new IllegalArgumentException(peer.server() + " belongs to another service.");
        }
        return element;
    }

    /** The peer of the backend whose id a sticky cookie holds. */
    Optional<Peer> peer(String cookie) {
        return upstream.peers().stream()
                .filter(peer -> element(peer).id().text().equals(cookie))
                .findFirst();
    }

    private static Duration wholeSeconds(Member member) {
        return Duration.ofSeconds(member.failTimeout().plusNanos(999_999_999).toSeconds());
    }

    /** Address and port as the configuration has them. */
    private static String server(Element element) {
        if (element instanceof Backend backend) {
            return server(backend.host(), backend.port());
        }
        return element instanceof ApplicationRouter router
                ? server(router.host(), router.port())
                : element.id().text();
    }

    private static String server(Host host, int port) {
        return host.text() + ":" + port;
    }
}
